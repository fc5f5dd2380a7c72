/**
 * The year's calendar (年度日历): which steps a budget year has, who owes something at each, and what one entry says.
 * When the law sets the clock: statutory-clocks.ts; how an entry stands on a day: deadline.ts.
 */
import type { BusinessDate } from '@/lib/core/business-calendar';

/** In the order of the lifecycle, 布置 to 公开 and on to the evaluations. @source domain.md 2.2 */
export const CALENDAR_STEPS = [
  'target_filing',
  'joint_review',
  'congress_approval',
  'budget_issue',
  'disclosure',
  'project_monitoring_may',
  'department_monitoring_june',
  'project_monitoring_august',
  'self_evaluation',
  'key_evaluation',
] as const;
export type CalendarStep = (typeof CALENDAR_STEPS)[number];

/** Steps every budget unit of the year's list owes something for; only these are assigned (布置) to units. */
const UNIT_STEPS: ReadonlySet<CalendarStep> = new Set([
  'target_filing',
  'disclosure',
  'project_monitoring_may',
  'department_monitoring_june',
  'project_monitoring_august',
  'self_evaluation',
]);

export function isOwedByUnits(step: CalendarStep): boolean {
  return UNIT_STEPS.has(step);
}

export interface CalendarEntry {
  readonly id: string;
  readonly fiscalYear: number;
  readonly step: CalendarStep;
  readonly title: string;
  readonly opensOn: BusinessDate;
  /** deadline, inclusive */
  readonly dueOn: BusinessDate;
  /** 布置 at; null = not yet assigned to units */
  readonly assignedAt: Date | null;
  readonly version: number;
}

/** Calendar order: by deadline, then by the order of the lifecycle. */
export function byDeadline(one: CalendarEntry, other: CalendarEntry): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  return CALENDAR_STEPS.indexOf(one.step) - CALENDAR_STEPS.indexOf(other.step);
}
