import { presentYear, yearsAround } from '@/app/(workspace)/calendar/_components/shown-year';
import { CalendarStrip } from '@/app/(workspace)/inbox/_components/calendar-strip';
import { LateUnits } from '@/app/(workspace)/inbox/_components/late-units';
import { listCalendar } from '@/lib/assignments/queries/list-calendar';
import { listLateUnits } from '@/lib/assignments/queries/list-late-units';
import type { RequestContext } from '@/lib/core/context';

/** Beside the list: who is late (for those who urge) and the calendar year the business day lies in. */
export async function YearAhead({ context }: { context: RequestContext }) {
  const year = presentYear(context);
  const [calendar, late] = await Promise.all([listCalendar(context, yearsAround(context)), listLateUnits(context)]);
  const rows = calendar.filter(({ entry }) => entry.opensOn <= `${year}-12-31` && entry.dueOn >= `${year}-01-01`);
  return (
    <div className="flex flex-col gap-6">
      <LateUnits entries={late} today={context.businessDate} />
      <CalendarStrip rows={rows} year={year} />
    </div>
  );
}
