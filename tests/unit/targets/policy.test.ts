import { describe, expect, test } from 'vitest';
import { SEATS, type Seat, scopeKindOf } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';
import { isTaker } from '@/lib/organisation/domain/scope';
import { TARGET_MACHINE } from '@/lib/targets/domain/machine';
import { PARTY_TAKERS, REVIEW_PARTIES } from '@/lib/targets/domain/review';
import { canSee, decideEdit, decideOpinion, decideTarget, eventChoices, speakerOf } from '@/lib/targets/policy';
import { AGENCY, actorWith, DEPARTMENT, DIVISION, targetIn, UNIT, unit } from './workflow-samples';

const SCOPES = {
  own: { unitId: UNIT },
  subordinate: { unitId: DEPARTMENT },
  division: { divisionId: DIVISION },
  assigned: { agencyId: AGENCY },
  county: {},
  none: { unitId: 'elsewhere', divisionId: 'elsewhere', agencyId: 'elsewhere' },
} as const satisfies Record<Relation | 'none', object>;

const relations = Object.keys(SCOPES) as (keyof typeof SCOPES)[];
const RETURN = {
  note: '',
  returns: [{ place: 'form' as const, lineId: null, reasonCode: 'other' as const, text: '请重新填报' }],
};

describe('席位 × 事件 × 关系', () => {
  const cases = TARGET_MACHINE.edges.flatMap((edge) =>
    edge.from.flatMap((from) => SEATS.flatMap((seat) => relations.map((relation) => ({ edge, from, seat, relation })))),
  );
  test('每一格都与流程表一致，不在表里的一律不准', () => {
    for (const { edge, from, seat, relation } of cases) {
      const facts = targetIn(from, {
        wasReturned: edge.when === 'was_returned',
        unit: {
          ...unit,
          isFinanceBureau: edge.when === 'is_finance_bureau',
          parentId: edge.when === 'is_own_department' ? null : DEPARTMENT,
        },
      });
      const actor = actorWith(seat, scopeKindOf(seat) === 'county' ? {} : SCOPES[relation]);
      const allowed = isTaker(actor, facts.unit, edge.takers);
      const outcome = decideTarget(actor, edge.event, facts, RETURN);
      expect([edge.event, from, seat, relation, outcome.ok]).toEqual([edge.event, from, seat, relation, allowed]);
    }
  });

  test('没有登录的人什么也不能办', () => {
    for (const edge of TARGET_MACHINE.edges) {
      for (const from of edge.from) expect(decideTarget(null, edge.event, targetIn(from), RETURN).ok).toBe(false);
    }
  });

  test('无权的人只知道无权，不知道别的理由', () => {
    const outcome = decideTarget(
      actorWith('congress_reader'),
      'pass',
      targetIn('in_joint_review', { preparedBy: ['person'] }),
    );
    expect(outcome).toEqual({ ok: false, refusals: [{ code: 'seat_may_not', params: { event: 'pass' } }] });
  });
});

describe('填报人不审核自己的填报', () => {
  test.each(['endorse', 'forward', 'convene', 'return', 'pass'] as const)('%s', (event) => {
    const edge = TARGET_MACHINE.edges.find((candidate) => candidate.event === event);
    const taker = edge?.takers[0];
    const from = edge?.from[0];
    if (!taker || !from) throw new Error('the table has this event');
    const actor = actorWith(taker.seat, SCOPES[taker.relation], 'preparer');
    const outcome = decideTarget(actor, event, targetIn(from), RETURN);
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toContain('preparer_may_not_decide');
  });
});

describe('会审意见', () => {
  test('只有一方自己的席位能代表这一方', () => {
    for (const party of REVIEW_PARTIES) {
      for (const seat of SEATS) {
        for (const relation of relations) {
          const actor = actorWith(seat, SCOPES[relation]);
          const facts = targetIn('in_joint_review', { round: { opinions: [], parties: [], openThreadLineIds: [] } });
          expect(decideOpinion(actor, party, facts).allowed).toBe(isTaker(actor, unit, [PARTY_TAKERS[party]]));
        }
      }
    }
  });

  test('签署以后不能再改，会审结束不能再说', () => {
    const actor = actorWith('finance_division', SCOPES.division);
    expect(decideOpinion(actor, 'finance', targetIn('in_joint_review'))).toMatchObject({
      refusals: [{ code: 'already_signed' }],
    });
    expect(decideOpinion(actor, 'finance', targetIn('passed'))).toMatchObject({ allowed: false });
  });

  test('只读的席位不参加讨论', () => {
    const readers: readonly Seat[] = ['congress_reader', 'audit_reader', 'county_leader', 'system_administrator'];
    for (const seat of readers) expect(speakerOf(actorWith(seat), targetIn('in_joint_review'))).toBeNull();
    expect(speakerOf(actorWith('performance_office'), targetIn('in_joint_review'))).toBe('finance');
  });
});

describe('看与改', () => {
  test('只有本单位经办能改', () => {
    for (const seat of SEATS) {
      for (const relation of relations) {
        const allowed = seat === 'unit_clerk' && relation === 'own';
        expect(decideEdit(actorWith(seat, SCOPES[relation]), { unit }).allowed).toBe(allowed);
      }
    }
  });

  test('三员看不到业务内容，外单位看不到', () => {
    expect(canSee(actorWith('system_administrator'), { unit })).toBe(false);
    expect(canSee(actorWith('unit_clerk', SCOPES.none), { unit })).toBe(false);
    expect(canSee(actorWith('congress_reader'), { unit })).toBe(true);
  });

  test('按钮与流程表一致：每个可选事件都说全理由', () => {
    const choices = eventChoices(actorWith('performance_office'), targetIn('in_joint_review'));
    expect(choices.map((choice) => choice.event)).toEqual(['return', 'pass']);
    expect(choices.find((choice) => choice.event === 'pass')?.refusals).toEqual([]);
  });
});
