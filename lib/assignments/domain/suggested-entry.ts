/**
 * The usual days of a step for a budget year, offered when finance adds an entry; every one may be changed. Monitoring
 * months are those of the county statement, the others the usual county rhythm; 批复 and 公开 keep the statutory clocks
 * when the congress approves by the end of January.
 * @source domain.md 2.2; 轮台县2025年预算绩效情况说明（二）: 5月、8月项目监控, 6月部门整体监控
 */
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import { type BusinessDate, businessDate } from '@/lib/core/business-calendar';

/** Years after the budget year, first day and deadline as month-day. */
const USUAL: Record<CalendarStep, readonly [yearOffset: number, opensOn: string, dueOn: string]> = {
  target_filing: [-1, '09-01', '10-31'],
  joint_review: [-1, '10-08', '11-30'],
  congress_approval: [0, '01-06', '01-31'],
  budget_issue: [0, '02-01', '02-20'],
  disclosure: [0, '02-20', '03-12'],
  project_monitoring_may: [0, '05-01', '05-31'],
  department_monitoring_june: [0, '06-01', '06-30'],
  project_monitoring_august: [0, '08-01', '08-31'],
  self_evaluation: [1, '01-02', '03-31'],
  key_evaluation: [1, '04-01', '09-30'],
};

export function suggestedPeriod(
  step: CalendarStep,
  fiscalYear: number,
): { readonly opensOn: BusinessDate; readonly dueOn: BusinessDate } {
  const [yearOffset, opensOn, dueOn] = USUAL[step];
  const year = fiscalYear + yearOffset;
  return { opensOn: businessDate(`${year}-${opensOn}`), dueOn: businessDate(`${year}-${dueOn}`) };
}
