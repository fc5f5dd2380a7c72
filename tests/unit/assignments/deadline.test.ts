import { describe, expect, test } from 'vitest';
import { deadlineOf, phaseOf } from '@/lib/assignments/domain/deadline';
import { daysLeftWords } from '@/lib/assignments/labels';
import { businessDate } from '@/lib/core/business-calendar';

const DAY = { today: businessDate('2025-05-20'), soonUntil: businessDate('2025-05-22') };

describe('deadlines', () => {
  test.each([
    ['2025-05-18', -2, 'overdue', '已逾期 2 天'],
    ['2025-05-19', -1, 'overdue', '已逾期 1 天'],
    ['2025-05-20', 0, 'due_soon', '今天截止'],
    ['2025-05-22', 2, 'due_soon', '还有 2 天'],
    ['2025-05-23', 3, 'running', '还有 3 天'],
  ])('%s on 2025-05-20', (dueOn, daysLeft, standing, words) => {
    const deadline = deadlineOf(businessDate(dueOn), DAY);
    expect(deadline).toEqual({ dueOn, daysLeft, standing });
    expect(daysLeftWords(deadline.daysLeft)).toBe(words);
  });

  test.each([
    ['2025-04-30', 'ahead'],
    ['2025-05-01', 'under_way'],
    ['2025-05-31', 'under_way'],
    ['2025-06-01', 'over'],
  ])('a period of May on %s is %s', (today, phase) => {
    const may = { opensOn: businessDate('2025-05-01'), dueOn: businessDate('2025-05-31') };
    expect(phaseOf(businessDate(today), may)).toBe(phase);
  });
});
