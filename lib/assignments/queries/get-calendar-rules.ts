import type { JudgingDay } from '@/lib/assignments/domain/deadline';
import type { ClockRules } from '@/lib/assignments/domain/statutory-clocks';
import { businessDate } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { PUBLIC_HOLIDAYS, withRegionalRestDays } from '@/lib/core/public-holidays';
import { addWorkingDays } from '@/lib/core/working-days';
import { STATUTORY, WORKING_CALENDAR } from '@/lib/rules/domain/packs/clocks';
import { REVIEW } from '@/lib/rules/domain/packs/targets';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import { getRuleSet } from '@/lib/rules/queries/get-rule-set';

export interface CalendarRules extends ClockRules, JudgingDay {}

/**
 * Clocks and rest days a year's calendar is judged by. The law's clocks run in a county without rules of its own too:
 * then the default ones stand in.
 */
export async function getCalendarRules(context: RequestContext, fiscalYear: number): Promise<CalendarRules> {
  const { statutory, workingCalendar, review } = await rulesOrDefault(context, fiscalYear);
  const regional = workingCalendar.regionalRestDays.map(businessDate);
  const holidays = withRegionalRestDays(PUBLIC_HOLIDAYS, regional);
  const today = businessDate(context.businessDate);
  return { statutory, holidays, today, soonUntil: addWorkingDays(today, review.reminderWorkingDays, holidays) };
}

async function rulesOrDefault(
  context: RequestContext,
  fiscalYear: number,
): Promise<Pick<RuleSet, 'statutory' | 'workingCalendar' | 'review'>> {
  try {
    return (await getRuleSet(context, fiscalYear)).rules;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return { statutory: STATUTORY, workingCalendar: WORKING_CALENDAR, review: REVIEW };
  }
}
