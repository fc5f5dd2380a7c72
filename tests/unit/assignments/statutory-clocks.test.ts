import { describe, expect, test } from 'vitest';
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import { CALENDAR_STEPS } from '@/lib/assignments/domain/calendar';
import { isBeyondLimit, statutoryLimitOf } from '@/lib/assignments/domain/statutory-clocks';
import { suggestedPeriod } from '@/lib/assignments/domain/suggested-entry';
import { addDays, businessDate } from '@/lib/core/business-calendar';
import { PUBLIC_HOLIDAYS } from '@/lib/core/public-holidays';
import { STATUTORY } from '@/lib/rules/domain/packs/clocks';

const RULES = { statutory: STATUTORY, holidays: PUBLIC_HOLIDAYS };

function entry(step: CalendarStep, dueOn: string, fiscalYear = 2025) {
  return { fiscalYear, step, dueOn: businessDate(dueOn) };
}

describe('法定期限', () => {
  test('批复: counted from the approval, the last day still within', () => {
    const calendar = [entry('congress_approval', '2025-01-25')];
    const limit = statutoryLimitOf(entry('budget_issue', '2025-02-10'), calendar, RULES);
    expect(limit).toMatchObject({ startsOn: '2025-01-25', lastDay: '2025-02-14', source: 'budget_law_52_issue' });
    const lastDay = addDays(businessDate('2025-01-25'), STATUTORY.issueDepartmentBudget);
    expect(isBeyondLimit(lastDay, limit)).toBe(false);
    expect(isBeyondLimit(addDays(lastDay, 1), limit)).toBe(true);
  });

  test('公开: counted from 批复, not from the approval', () => {
    const calendar = [entry('congress_approval', '2025-01-10'), entry('budget_issue', '2025-01-25')];
    const limit = statutoryLimitOf(entry('disclosure', '2025-02-10'), calendar, RULES);
    expect(limit).toMatchObject({ startsOn: '2025-01-25', source: 'budget_law_14_disclosure' });
  });

  test('an adjustment approved later in the year starts a clock of its own', () => {
    const calendar = [entry('congress_approval', '2025-01-25'), entry('congress_approval', '2025-09-20')];
    const limit = statutoryLimitOf(entry('budget_issue', '2025-10-05'), calendar, RULES);
    expect(limit?.startsOn).toBe('2025-09-20');
  });

  test('a last day that is a rest day stands and is told', () => {
    const calendar = [entry('congress_approval', '2025-01-26')];
    const limit = statutoryLimitOf(entry('budget_issue', '2025-02-01'), calendar, RULES);
    expect(limit).toMatchObject({ lastDay: '2025-02-15', isRestDay: true });
  });

  test('no clock without its start, for another year, or for a step the law says nothing about', () => {
    const other = [entry('congress_approval', '2025-01-25', 2024)];
    expect(statutoryLimitOf(entry('budget_issue', '2025-02-10'), other, RULES)).toBeNull();
    expect(statutoryLimitOf(entry('self_evaluation', '2025-02-10'), other, RULES)).toBeNull();
    expect(isBeyondLimit(businessDate('2099-12-31'), null)).toBe(false);
  });

  test('the suggested calendar of a year keeps the law’s clocks', () => {
    const calendar = CALENDAR_STEPS.map((step) => ({ fiscalYear: 2025, step, ...suggestedPeriod(step, 2025) }));
    for (const one of calendar) {
      expect(one.opensOn <= one.dueOn).toBe(true);
      expect(isBeyondLimit(one.dueOn, statutoryLimitOf(one, calendar, RULES))).toBe(false);
    }
  });
});
