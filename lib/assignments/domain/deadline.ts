/** How a deadline stands on a business day. Words (还有 3 天, 已逾期 2 天) stand in labels.ts. */
import { type BusinessDate, daysBetween } from '@/lib/core/business-calendar';

export type DeadlineStanding = 'overdue' | 'due_soon' | 'running';

export interface Deadline {
  /** last day, inclusive */
  readonly dueOn: BusinessDate;
  /** @unit natural days; 0 = due today, below zero = overdue by so many days */
  readonly daysLeft: number;
  readonly standing: DeadlineStanding;
}

/** The day deadlines are judged on. */
export interface JudgingDay {
  readonly today: BusinessDate;
  /** last day still counted as soon, from the reminder days of the rule set */
  readonly soonUntil: BusinessDate;
}

export function deadlineOf(dueOn: BusinessDate, { today, soonUntil }: JudgingDay): Deadline {
  const standing = dueOn < today ? 'overdue' : dueOn <= soonUntil ? 'due_soon' : 'running';
  return { dueOn, daysLeft: daysBetween(today, dueOn), standing };
}

/** Where a period stands on a day: not begun, under way (both ends included) or over. */
export type Phase = 'ahead' | 'under_way' | 'over';

export function phaseOf(today: BusinessDate, period: { opensOn: BusinessDate; dueOn: BusinessDate }): Phase {
  if (today < period.opensOn) return 'ahead';
  return today <= period.dueOn ? 'under_way' : 'over';
}
