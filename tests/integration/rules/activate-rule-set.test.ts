import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { Conflict, Forbidden, InvalidInput, NotFound, Refused } from '@/lib/core/errors';
import type { Seat } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { contentHashOf } from '@/lib/rules/data';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import { getRuleSet } from '@/lib/rules/queries/get-rule-set';

const COUNTY = '990301';
const OTHER_COUNTY = '990302';

function contextOf(seat: Seat | null, countyCode = COUNTY): RequestContext {
  const held = { unitId: null, divisionId: null, agencyId: null };
  return {
    countyCode,
    actor: seat === null ? null : { personId: newId(), displayName: '绩效股 经办', seats: [{ seat, ...held }] },
    origin: seat === null ? 'system' : 'web',
    now: new Date('2025-05-20T02:00:00Z'),
    businessDate: '2025-05-20',
    address: '',
  };
}

const office = contextOf('performance_office');

/** The rules of a year with another reminder, so that every version differs. */
function withReminder(fiscalYear: number, reminderWorkingDays: number): RuleSet {
  const rules = defaultRuleSet(2025);
  return { ...rules, fiscalYear, review: { ...rules.review, reminderWorkingDays } };
}

async function versionsOf(fiscalYear: number) {
  return database().ruleSetVersion.findMany({
    where: { countyCode: COUNTY, fiscalYear },
    orderBy: { version: 'asc' },
    select: { version: true, state: true },
  });
}

async function auditOf(outcome: 'done' | 'refused') {
  const where = { countyCode: COUNTY, act: 'activate-rule-set', outcome };
  return database().auditEntry.findMany({ where, orderBy: { sequence: 'desc' } });
}

beforeAll(async () => {
  for (const countyCode of [COUNTY, OTHER_COUNTY]) {
    await createCounty(contextOf(null, countyCode), { name: '测试县', isDemo: false, businessDate: null });
  }
  await activateRuleSet(contextOf(null), { rules: defaultRuleSet(2023), expectedVersion: 0 });
});

describe('activate-rule-set', () => {
  test('the next version takes over, the one before stays as it was', async () => {
    const first = await activateRuleSet(office, { rules: withReminder(2024, 2), expectedVersion: 0 });
    const second = await activateRuleSet(office, { rules: withReminder(2024, 3), expectedVersion: 1 });

    expect(await versionsOf(2024)).toEqual([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'activated' },
    ]);
    expect(await getRuleSet(office, 2024)).toEqual(second);
    expect(second.contentHash).toBe(contentHashOf(withReminder(2024, 3)));
    expect(first.contentHash).not.toBe(second.contentHash);
  });

  test('the audit entry names the version and what changed in it, before and after', async () => {
    const version = await activateRuleSet(office, { rules: withReminder(2024, 4), expectedVersion: 2 });
    const [entry] = await auditOf('done');
    const { before, after } = JSON.parse(entry?.payload ?? '{}');
    expect(entry?.subjectId).toBe(version.id);
    expect(Object.keys(before).sort()).toEqual(['contentHash', 'review', 'version']);
    expect([before.version, after.version]).toEqual([2, 3]);
    expect([before.review.reminderWorkingDays, after.review.reminderWorkingDays]).toEqual([3, 4]);
  });

  test('a stale version is a conflict and changes nothing', async () => {
    await expect(activateRuleSet(office, { rules: withReminder(2024, 9), expectedVersion: 1 })).rejects.toBeInstanceOf(
      Conflict,
    );
    expect((await getRuleSet(office, 2024)).rules.review.reminderWorkingDays).toBe(4);
  });

  test('of ten at the same time one wins', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) =>
        activateRuleSet(office, { rules: withReminder(2030, index + 1), expectedVersion: 0 }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Conflict);
    expect(await versionsOf(2030)).toEqual([{ version: 1, state: 'activated' }]);
  });

  test('the same content again is refused with its reason', async () => {
    const again = activateRuleSet(office, { rules: defaultRuleSet(2023), expectedVersion: 1 });
    await expect(again).rejects.toBeInstanceOf(Refused);
    await expect(again).rejects.toMatchObject({ refusals: [{ code: 'rules_unchanged' }] });
  });

  test('rules that do not add up name their places, and nothing is stored', async () => {
    const rules = defaultRuleSet(2025);
    const broken = { ...rules, weights: { ...rules.weights, executionWeight: 2000 } };
    const attempt = activateRuleSet(office, { rules: broken, expectedVersion: 0 });
    await expect(attempt).rejects.toBeInstanceOf(InvalidInput);
    await expect(attempt).rejects.toMatchObject({ fields: [{ field: 'rules.weights.selfEvaluationTotal' }] });
    expect(await versionsOf(2025)).toEqual([]);
  });

  test.each(['finance_leader', 'security_administrator', 'unit_clerk'] as const)(
    '%s may not, audited',
    async (seat) => {
      const before = (await auditOf('refused')).length;
      const attempt = activateRuleSet(contextOf(seat), { rules: withReminder(2025, 9), expectedVersion: 0 });
      await expect(attempt).rejects.toBeInstanceOf(Forbidden);
      expect(await versionsOf(2025)).toEqual([]);
      expect(await auditOf('refused')).toHaveLength(before + 1);
    },
  );
});

describe('get-rule-set', () => {
  test('a year without its own rules goes on with those of the year before', async () => {
    expect((await getRuleSet(office, 2026)).fiscalYear).toBe(2024);
    expect((await getRuleSet(office, 2023)).fiscalYear).toBe(2023);
  });

  test('before the first year, and in another county, there are none', async () => {
    await expect(getRuleSet(office, 2022)).rejects.toBeInstanceOf(NotFound);
    await expect(getRuleSet(contextOf('performance_office', OTHER_COUNTY), 2024)).rejects.toBeInstanceOf(NotFound);
  });
});
