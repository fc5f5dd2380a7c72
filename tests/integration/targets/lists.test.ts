import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { database } from '@/lib/platform/db/client';
import type { AwaitedTask } from '@/lib/targets/domain/awaiting';
import { differenceOf } from '@/lib/targets/domain/difference';
import { TARGET_SORTS, type TargetFilter } from '@/lib/targets/domain/listing';
import type { TargetEvent } from '@/lib/targets/domain/machine';
import { compareTargetVersions } from '@/lib/targets/queries/compare-target-versions';
import { getTarget } from '@/lib/targets/queries/get-target';
import { listTargets } from '@/lib/targets/queries/list-targets';
import { listTargetsAwaitingMe } from '@/lib/targets/queries/list-targets-awaiting-me';
import { listTargetsIHandled } from '@/lib/targets/queries/list-targets-i-handled';
import { CAST, standingOf, type UnitKey } from '@/tests/factories/cast';
import { FISCAL_YEAR } from '@/tests/factories/clock';
import {
  accountOf,
  as,
  COUNTY,
  foundCounties,
  placeIds,
  stranger,
  system,
  unitIdOf,
} from '@/tests/factories/small-county';
import { withLine } from '@/tests/factories/target-form';
import { failureOf } from '@/tests/factories/target-rows';
import { aDraft, agree, aReviewOf, aTargetIn, recordOf, returned, save, take } from '@/tests/factories/targets';

const ALL: TargetFilter = {
  fiscalYear: FISCAL_YEAR,
  state: null,
  unitId: null,
  words: '',
  sort: 'due',
  after: null,
  limit: 100,
};
/** Every target of the year, with its unit. */
const made: { readonly id: string; readonly unit: UnitKey }[] = [];

async function keep(unit: UnitKey, work: Promise<string>): Promise<string> {
  const id = await work;
  made.push({ id, unit });
  return id;
}

beforeAll(async () => {
  await foundCounties();
  for (const [unit, state] of [
    ['station', 'drafted'],
    ['station', 'unit_submitted'],
    ['station', 'unit_reviewed'],
    ['station', 'department_reviewed'],
    ['station', 'in_joint_review'],
    ['station', 'returned'],
    ['station', 'passed'],
    ['bureau', 'unit_submitted'],
    ['bureau', 'in_joint_review'],
    ['hospital', 'in_joint_review'],
    ['finance', 'in_joint_review'],
    ['museum', 'unit_submitted'],
  ] as const) {
    await keep(unit, aTargetIn(state, unit));
  }
  const half = await keep('station', aReviewOf());
  await agree(half, 'unit');
  await keep('station', aDraft('station', { name: '100%_达标\\工程', sources: { county: '0.01' } }));
  await keep('hospital', aDraft('hospital', { name: '设备更新', sources: { county: '99999999.99' } }));
  await keep('hospital', aDraft('hospital', { name: '设备更新二', sources: { county: '99999999.99' } }));
  const own = await keep('station', aTargetIn('drafted'));
  await take('submit', own, '两席301001');
});

describe('列表的范围', () => {
  test.each(Object.keys(CAST))('%s', async (person) => {
    const page = await listTargets(await as(person), ALL);
    const expected = made.filter(({ unit }) => standingOf(person, unit).length > 0).map(({ id }) => id);
    expect(page.rows.map((row) => row.id).toSorted()).toEqual(expected.toSorted());
    expect(page.count).toBe(expected.length);
    expect(page.total).toBe(page.rows.reduce((sum, row) => sum + row.total, 0));
    for (const { id } of made) {
      const seen = await getTarget(await as(person), id).catch((error: unknown) => error);
      if (expected.includes(id)) expect(seen).toMatchObject({ record: { id } });
      else expect(seen).toBeInstanceOf(NotFound);
    }
  });

  test('外县什么也看不到', async () => {
    const context = await stranger('performance_office');
    expect(await listTargets(context, ALL)).toMatchObject({ rows: [], count: 0, total: 0 });
    expect(await failureOf(getTarget(context, made[0]?.id ?? ''))).toBeInstanceOf(NotFound);
  });
});

describe('翻页与筛选', () => {
  test.each(TARGET_SORTS)('按 %s 一页一页翻，不重不漏，合计每页都是全部的', async (sort) => {
    const office = await as('performance_office');
    const seen: string[] = [];
    let after: TargetFilter['after'] = null;
    for (let hasNext = true; hasNext; ) {
      const page = await listTargets(office, { ...ALL, sort, after, limit: 4 });
      seen.push(...page.rows.map((row) => row.id));
      expect(page.count).toBe(made.length);
      const last = page.rows.at(-1);
      after = last ? { key: last.key, id: last.id } : null;
      hasNext = page.hasNext;
    }
    expect(seen).toEqual((await listTargets(office, { ...ALL, sort })).rows.map((row) => row.id));
    expect(seen.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
  });

  test('按金额从大到小', async () => {
    const { rows } = await listTargets(await as('performance_office'), { ...ALL, sort: 'total' });
    const totals = rows.map((row) => row.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect([totals.at(0), totals.at(-1)]).toEqual([99_999_999_990_000, 10_000]);
  });

  test.each([
    ['%', 1],
    ['_', 1],
    ['\\', 1],
    ['100%_达标\\', 1],
    ['设备', 2],
    ['302', 3],
    ['灌区管理站', 10],
    ["' or '1'='1", 0],
  ])('查“%s”得 %i 份', async (words, count) => {
    const page = await listTargets(await as('performance_office'), { ...ALL, words });
    expect([page.count, page.rows.length]).toEqual([count, count]);
  });

  test('按状态、单位、年度', async () => {
    const office = await as('performance_office');
    const states = (await listTargets(office, { ...ALL, state: 'in_joint_review' })).rows.map((row) => row.state);
    expect(new Set(states)).toEqual(new Set(['in_joint_review']));
    const { rows } = await listTargets(office, { ...ALL, unitId: unitIdOf('bureau') });
    expect(rows.map((row) => row.unitCode)).toEqual(['301', '301']);
    expect((await listTargets(office, { ...ALL, fiscalYear: 2030 })).count).toBe(0);
  });
});

const ASKED: readonly (readonly [TargetEvent, AwaitedTask])[] = [
  ['endorse', 'unit_review'],
  ['forward', 'department_review'],
  ['convene', 'convene'],
];
const PERSONAL = new Set(['preparer_may_not_decide', 'decider_is_of_preparing_unit']);

/** What waits for a person, target by target, from what the record's own page offers. */
async function tasksOf(context: RequestContext, person: string, id: string): Promise<readonly string[]> {
  const view = await getTarget(context, id).catch(() => null);
  if (view === null) return [];
  const { state } = view.record;
  const may = (event: TargetEvent) =>
    view.choices.some((choice) => choice.event === event && !choice.refusals.some(({ code }) => PERSONAL.has(code)));
  const events = ASKED.flatMap(([event, task]) => (may(event) ? [task] : []));
  const own = may('submit') ? [state === 'drafted' ? 'fill' : 'mend'] : [];
  const words = view.parties.map(() => 'give_opinion');
  const missing = view.choices.some(({ refusals }) => refusals.some(({ code }) => code === 'party_opinion_missing'));
  const decide = may('pass') && !missing ? ['decide'] : [];
  /** the office may convene, but it is the division's desk */
  const isDivision = CAST[person]?.some(({ seat }) => seat === 'finance_division') ?? false;
  return [...own, ...events, ...words, ...decide].filter((task) => task !== 'convene' || isDivision);
}

describe('待办', () => {
  test.each(Object.keys(CAST))('%s 的待办与逐份推算的一致', async (person) => {
    const context = await as(person);
    const rows = await listTargetsAwaitingMe(context);
    const naive: string[] = [];
    for (const { id } of made) naive.push(...(await tasksOf(context, person, id)).map((task) => `${id} ${task}`));
    expect(rows.map((row) => `${row.id} ${row.task}`).toSorted()).toEqual(naive.toSorted());
    const due = rows.map((row) => row.dueOn ?? '9999');
    expect(due).toEqual(due.toSorted());
  });

  test('第三方机构以目标所属年度的指派为准', async () => {
    const id = await aReviewOf('hospital');
    made.push({ id, unit: 'hospital' });
    const awaits = async (name: string) => (await listTargetsAwaitingMe(await as(name))).some((row) => row.id === id);
    const agencyId = placeIds().get('agency 甲机构');
    await assignAgencies(system(), { fiscalYear: FISCAL_YEAR + 1, agencyId, unitIds: [unitIdOf('hospital')] });
    expect([await awaits('乙机构'), await awaits('甲机构')]).toEqual([true, false]);
    await database().performanceTarget.updateMany({ where: { id }, data: { fiscalYear: FISCAL_YEAR + 1 } });
    expect([await awaits('乙机构'), await awaits('甲机构')]).toEqual([false, true]);
    await database().performanceTarget.updateMany({ where: { id }, data: { fiscalYear: FISCAL_YEAR } });
  });
});

describe('已办', () => {
  test('调离后，原单位的目标不再列出', async () => {
    const { personId } = accountOf('经办304');
    const initiated = async () => (await listTargetsIHandled(await as('经办304'), 'initiated', 10)).length;
    expect(await initiated()).toBe(1);
    await database().seatGrant.updateMany({ where: { countyCode: COUNTY, personId }, data: { revokedAt: new Date() } });
    expect(await initiated()).toBe(0);
  });
});

describe('版本比较', () => {
  test('任意两版逐项比较；没有的版本、范围外的人，都找不到', async () => {
    const id = await aTargetIn('unit_submitted');
    const { form } = await recordOf(id);
    await take('return', id, '审核301001', returned(null));
    await save(id, { ...withLine(form, 1, { targetValue: '9' }), objective: `${form.objective}，年底前完成` });
    await take('submit', id, '经办301001');
    const clerk = await as('经办301001');
    const { before, after, changes } = await compareTargetVersions(clerk, id, 1, 2);
    expect([before, after]).toEqual([form, (await recordOf(id)).form]);
    expect(changes).toEqual(differenceOf(before, after));
    expect(changes).toMatchObject([
      { kind: 'text_changed', field: 'objective' },
      { kind: 'line_changed', field: 'targetValue', before: '8', after: '9' },
    ]);
    expect((await compareTargetVersions(clerk, id, 2, 'present')).changes).toEqual([]);
    expect(await failureOf(compareTargetVersions(clerk, id, 1, 3))).toBeInstanceOf(NotFound);
    expect(await failureOf(compareTargetVersions(await as('审核302'), id, 1, 2))).toBeInstanceOf(NotFound);
  });
});
