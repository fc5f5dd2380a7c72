import { describe, expect, test } from 'vitest';
import { applyEvent, deadStates, edgeFor, unreachableStates } from '@/lib/core/workflow';
import { circumstancesOf, NOTHING_SUPPLIED, type Supplied, type TargetFacts } from '@/lib/targets/domain/guards';
import {
  TARGET_EVENTS,
  TARGET_MACHINE,
  TARGET_STATES,
  type TargetCondition,
  type TargetEvent,
} from '@/lib/targets/domain/machine';
import { actorWith, agreed, agreedBy, form, targetIn, unit } from '../workflow-samples';

const REASONED: Supplied = {
  note: '',
  returns: [{ place: 'line', lineId: 'a', reasonCode: 'value_too_low', text: '指标值偏低，请提高' }],
};

/** A target for which the condition of an edge holds. */
function targetFor(state: TargetFacts['state'], condition: TargetCondition | undefined): TargetFacts {
  const changed: Partial<Record<TargetCondition, Partial<TargetFacts>>> = {
    is_own_department: { unit: { ...unit, parentId: null } },
    was_returned: { wasReturned: true },
    is_finance_bureau: { unit: { ...unit, isFinanceBureau: true } },
  };
  return targetIn(state, condition ? changed[condition] : {});
}

function apply(target: TargetFacts, event: TargetEvent, supplied = NOTHING_SUPPLIED, personId = 'person') {
  const actor = actorWith('performance_office', {}, personId);
  return applyEvent(TARGET_MACHINE, target.state, event, circumstancesOf(actor, target, supplied));
}

describe('绩效目标的流程表', () => {
  test.each(TARGET_MACHINE.edges.flatMap((edge) => edge.from.map((from) => ({ from, edge }))))(
    '$from 经 $edge.event 到 $edge.to',
    ({ from, edge }) => {
      const outcome = apply(targetFor(from, edge.when), edge.event, REASONED);
      expect(outcome).toMatchObject({ ok: true, next: edge.to });
    },
  );

  const pairs = TARGET_STATES.flatMap((state) => TARGET_EVENTS.map((event) => ({ state, event })));
  const drawn = (state: string, event: string) =>
    TARGET_MACHINE.edges.some((edge) => edge.event === event && (edge.from as readonly string[]).includes(state));
  test.each(pairs.filter(({ state, event }) => !drawn(state, event)))(
    '$state 没有 $event 这一步',
    ({ state, event }) => {
      expect(apply(targetIn(state), event, REASONED)).toMatchObject({
        ok: false,
        refusals: [{ code: 'event_not_possible' }],
      });
    },
  );

  test('没有走不出去的状态，没有走不到的状态', () => {
    expect(deadStates(TARGET_MACHINE, TARGET_STATES)).toEqual([]);
    expect(unreachableStates(TARGET_MACHINE, TARGET_STATES)).toEqual([]);
  });

  test('一级单位跳过主管部门一步', () => {
    const top = edgeFor(TARGET_MACHINE, 'unit_submitted', 'endorse', (condition) => condition === 'is_own_department');
    expect(top?.to).toBe('department_reviewed');
  });
});

describe('会审通过的条件', () => {
  const cases: readonly [string, Partial<TargetFacts>, readonly string[]][] = [
    ['缺第三方意见', { round: { ...agreed, parties: agreed.parties.slice(0, 2) } }, ['party_opinion_missing']],
    ['缺三方意见', { round: { ...agreed, parties: [] } }, Array(3).fill('party_opinion_missing')],
    [
      '财政要求修改一行',
      { round: { ...agreed, opinions: [...agreed.opinions, agreedBy('finance', 'a', { verdict: 'modify' })] } },
      ['finance_does_not_agree'],
    ],
    [
      '没有核对依据',
      { round: { ...agreed, opinions: agreed.opinions.map((opinion) => ({ ...opinion, isTraced: false })) } },
      ['line_not_traced', 'line_not_traced'],
    ],
    ['讨论没有了结', { round: { ...agreed, openThreadLineIds: ['a'] } }, ['thread_open']],
    [
      '目标表有错',
      {
        findings: [
          {
            rule: 'G03',
            severity: 'error',
            place: 'weights',
            lineId: null,
            code: 'weights_short',
            params: {},
            rewrite: null,
          },
        ],
      },
      ['weights_short'],
    ],
  ];
  test.each(cases)('%s：不能通过', (_title, change, codes) => {
    const outcome = apply(targetIn('in_joint_review', change), 'pass');
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toEqual(codes);
  });

  test('所有理由一次说全', () => {
    const round = { ...agreed, parties: [], openThreadLineIds: ['a'] };
    const outcome = apply(targetIn('in_joint_review', { round }), 'pass', NOTHING_SUPPLIED, 'preparer');
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toEqual([
      ...Array(3).fill('party_opinion_missing'),
      'thread_open',
      'preparer_may_not_decide',
    ]);
  });

  test.each([
    ['1234', false],
    ['12345', true],
  ])('不采纳第三方意见的理由“%s”', (note, allowed) => {
    const parties = agreed.parties.map((opinion) =>
      opinion.party === 'third_party' ? { ...opinion, conclusion: 'disagree' as const } : opinion,
    );
    const target = targetIn('in_joint_review', { round: { ...agreed, parties } });
    expect(apply(target, 'pass', { note, returns: [] }).ok).toBe(allowed);
  });

  test('财政局自己的目标，在填报单位有席位的人不能决定', () => {
    const target = targetIn('in_joint_review', { unit: { ...unit, isFinanceBureau: true } });
    const insider = actorWith('unit_reviewer', { unitId: unit.id });
    const outcome = applyEvent(
      TARGET_MACHINE,
      'in_joint_review',
      'pass',
      circumstancesOf(insider, target, NOTHING_SUPPLIED),
    );
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'decider_is_of_preparing_unit' }] });
  });
});

describe('每一步换一个人', () => {
  test.each([
    ['forward', 'unit_reviewed'],
    ['pass', 'in_joint_review'],
  ] as const)('前面环节的办理人不能 %s', (event, state) => {
    const outcome = apply(targetIn(state), event, NOTHING_SUPPLIED, 'endorser');
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'earlier_hand_may_not_decide' }] });
  });
});

describe('退回', () => {
  test.each([
    ['没有选地方', [], ['return_needs_a_place']],
    ['理由太短', [{ place: 'line', lineId: 'a', reasonCode: 'other', text: '太少了啊' }], ['return_needs_reason']],
    ['行不存在', [{ place: 'line', lineId: 'x', reasonCode: 'other', text: '请改一改吧' }], ['return_names_no_line']],
    ['理由五个字', [{ place: 'line', lineId: 'a', reasonCode: 'other', text: '请改一改吧' }], []],
  ] as const)('%s', (_title, returns, codes) => {
    const outcome = apply(targetIn('unit_submitted'), 'return', { note: '', returns });
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toEqual(codes);
    expect(form.lines).toHaveLength(2);
  });
});
