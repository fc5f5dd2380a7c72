/** How a deadline stands on a business day. Words (还有 3 天, 已逾期 2 天) stand in labels.ts. */
import { type BusinessDate, daysBetween } from '@/lib/core/business-calendar';

/** From this many days before its end a deadline is due soon. */
export const DUE_SOON_DAYS = 5;

/** @unit natural days; 0 = due today, below zero = overdue by so many days */
export function daysLeft(today: BusinessDate, dueOn: BusinessDate): number {
  return daysBetween(today, dueOn);
}

export type DeadlineStanding = 'overdue' | 'due_soon' | 'running';

export function standingOf(left: number): DeadlineStanding {
  if (left < 0) return 'overdue';
  return left <= DUE_SOON_DAYS ? 'due_soon' : 'running';
}

/** Where a period stands on a day: not begun, under way (both ends included) or over. */
export type Phase = 'ahead' | 'under_way' | 'over';

export function phaseOf(today: BusinessDate, period: { opensOn: BusinessDate; dueOn: BusinessDate }): Phase {
  if (today < period.opensOn) return 'ahead';
  return today <= period.dueOn ? 'under_way' : 'over';
}
