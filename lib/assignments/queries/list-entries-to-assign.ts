import { entriesOfYear } from '@/lib/assignments/data/calendar';
import { byDeadline, type CalendarEntry, isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import { addDays, businessDate } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

/** So many days before its first day an entry should be with the units. */
const ASSIGN_AHEAD_DAYS = 10;

/**
 * Entries of a year that begin soon or have begun and are not assigned (布置) yet; an entry whose deadline passed is
 * mended in the calendar, not here. Empty for seats that do not assign.
 */
export async function listEntriesToAssign(
  context: RequestContext,
  fiscalYear: number,
): Promise<readonly CalendarEntry[]> {
  if (!decideCalendarKeeping(context.actor).allowed) return [];
  const today = businessDate(context.businessDate);
  const horizon = addDays(today, ASSIGN_AHEAD_DAYS);
  const entries = await entriesOfYear(dbOf(context), context.countyCode, fiscalYear);
  return entries
    .filter((entry) => entry.assignedAt === null && isOwedByUnits(entry.step))
    .filter((entry) => entry.opensOn <= horizon && entry.dueOn >= today)
    .toSorted(byDeadline);
}
