import { unassignedEntries } from '@/lib/assignments/data/calendar';
import { byDeadline, type CalendarEntry, isOwedByUnits } from '@/lib/assignments/domain/calendar';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import { addDays, businessDate } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

/** So many days before its first day an entry should be with the units. */
const ASSIGN_AHEAD_DAYS = 10;

/**
 * Entries of every budget year that begin soon or have begun and are not assigned (布置) yet; an entry whose deadline passed is
 * mended in the calendar, not here. Empty for seats that do not assign.
 */
export async function listEntriesToAssign(context: RequestContext): Promise<readonly CalendarEntry[]> {
  if (!decideCalendarKeeping(context.actor).allowed) return [];
  const today = businessDate(context.businessDate);
  const days = { from: today, to: addDays(today, ASSIGN_AHEAD_DAYS) };
  const entries = await unassignedEntries(dbOf(context), context.countyCode, days);
  return entries.filter((entry) => isOwedByUnits(entry.step)).toSorted(byDeadline);
}
