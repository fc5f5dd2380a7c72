import { findEntry } from '@/lib/assignments/data/calendar';
import type { CalendarEntry } from '@/lib/assignments/domain/calendar';
import { decideCalendarReading } from '@/lib/assignments/policy';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';
import { isId } from '@/lib/platform/ids';

/**
 * One entry of the county's calendar.
 * @throws NotFound when the county has none of this id; Forbidden for 三员
 */
export async function getCalendarEntry(context: RequestContext, id: string): Promise<CalendarEntry> {
  if (!decideCalendarReading(context.actor).allowed) throw new Forbidden('only_business_seats');
  const entry = isId(id) ? await findEntry(dbOf(context), context.countyCode, id) : null;
  if (entry === null) throw new NotFound();
  return entry;
}
