import { getCalendarEntry } from '@/lib/assignments/queries/get-calendar-entry';
import { type CalendarRow, listCalendar } from '@/lib/assignments/queries/list-calendar';
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';

/**
 * One entry as it stands today among those of its year.
 * @throws NotFound when the county has none of this id; Forbidden for 三员
 */
export async function getCalendarRow(context: RequestContext, id: string): Promise<CalendarRow> {
  const { fiscalYear } = await getCalendarEntry(context, id);
  const row = (await listCalendar(context, [fiscalYear])).find(({ entry }) => entry.id === id);
  if (row === undefined) throw new NotFound();
  return row;
}
