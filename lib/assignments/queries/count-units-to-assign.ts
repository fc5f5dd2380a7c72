import { unitsWithoutTask } from '@/lib/assignments/data/tasks';
import type { CalendarEntry } from '@/lib/assignments/domain/calendar';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * How many units of the year's list 布置 would reach now, for the question before it.
 * @throws Forbidden for seats that do not assign
 */
export async function countUnitsToAssign(
  context: RequestContext,
  entry: Pick<CalendarEntry, 'id' | 'fiscalYear'>,
): Promise<number> {
  if (!decideCalendarKeeping(context.actor).allowed) throw new Forbidden('only_performance_office');
  return (await unitsWithoutTask(dbOf(context), context.countyCode, entry)).length;
}
