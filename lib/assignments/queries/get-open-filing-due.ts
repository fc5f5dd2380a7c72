import { openEntryDueOn } from '@/lib/assignments/data/calendar';
import type { CalendarStep } from '@/lib/assignments/domain/calendar';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * Deadline of the filing of a step that is assigned and still open on the business day; the nearest when several are.
 * Null when none is. Every seat may know the calendar's dates.
 */
export async function getOpenFilingDue(
  context: RequestContext,
  fiscalYear: number,
  step: CalendarStep,
): Promise<string | null> {
  return openEntryDueOn(dbOf(context), context.countyCode, { fiscalYear, step, today: context.businessDate });
}
