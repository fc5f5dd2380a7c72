import { coverageOfEntries, entriesOfYears } from '@/lib/assignments/data/calendar';
import { byDeadline, type CalendarEntry } from '@/lib/assignments/domain/calendar';
import type { Coverage } from '@/lib/assignments/domain/coverage';
import { type Deadline, deadlineOf, type Phase, phaseOf } from '@/lib/assignments/domain/deadline';
import { isBeyondLimit, type StatutoryLimit, statutoryLimitOf } from '@/lib/assignments/domain/statutory-clocks';
import { decideCalendarReading } from '@/lib/assignments/policy';
import { getCalendarRules } from '@/lib/assignments/queries/get-calendar-rules';
import { businessDate, fiscalYearOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { isWorkingDay } from '@/lib/core/working-days';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

/** A calendar entry as it stands on the business day. */
export interface CalendarRow {
  readonly entry: CalendarEntry;
  readonly phase: Phase;
  readonly deadline: Deadline;
  readonly dueOnRestDay: boolean;
  /** null = the law sets no clock here, or its start is not planned yet */
  readonly limit: StatutoryLimit | null;
  readonly isBeyondLimit: boolean;
  /** of the units the reader sees; null = assigned to none of them */
  readonly coverage: Coverage | null;
}

/**
 * The calendar of budget years, by deadline, with 应报/已报/未报 of the units in the reader's scope.
 * @throws Forbidden for 三员
 */
export async function listCalendar(
  context: RequestContext,
  fiscalYears: readonly number[],
): Promise<readonly CalendarRow[]> {
  if (!decideCalendarReading(context.actor).allowed) throw new Forbidden('only_business_seats');
  const db = dbOf(context);
  const year = fiscalYearOf(businessDate(context.businessDate));
  const [entries, scope, rules] = await Promise.all([
    entriesOfYears(db, context.countyCode, fiscalYears),
    getUnitScope(context, year),
    getCalendarRules(context, year),
  ]);
  const entryIds = entries.map((entry) => entry.id);
  const coverage = await coverageOfEntries(db, context.countyCode, entryIds, scope);
  return entries.toSorted(byDeadline).map((entry) => {
    const limit = statutoryLimitOf(entry, entries, rules);
    return {
      entry,
      phase: phaseOf(rules.today, entry),
      deadline: deadlineOf(entry.dueOn, rules),
      dueOnRestDay: !isWorkingDay(entry.dueOn, rules.holidays),
      limit,
      isBeyondLimit: isBeyondLimit(entry.dueOn, limit),
      coverage: coverage.get(entry.id) ?? null,
    };
  });
}
