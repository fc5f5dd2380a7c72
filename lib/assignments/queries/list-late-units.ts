import { coverageOfEntries } from '@/lib/assignments/data/calendar';
import { openTasks, type TaskOfEntry } from '@/lib/assignments/data/tasks';
import { REMINDERS } from '@/lib/assignments/policy';
import { type BusinessDate, businessDate, daysBetween, fiscalYearOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

/** The units that are late with one calendar entry. */
export interface LateEntry {
  readonly entryId: string;
  readonly title: string;
  readonly dueOn: BusinessDate;
  /** @unit natural days past the deadline, 1 or more */
  readonly daysOverdue: number;
  /** units that owe the filing */
  readonly owed: number;
  readonly units: readonly TaskOfEntry[];
}

/**
 * Who is late (未报且已过期), of every budget year, the longest overdue entry first. Rows: units the reader may urge; empty
 * for seats that urge nobody.
 */
export async function listLateUnits(context: RequestContext): Promise<readonly LateEntry[]> {
  const today = businessDate(context.businessDate);
  const scope = await getUnitScope(context, fiscalYearOf(today), REMINDERS);
  if (scope.kind === 'none') return [];
  const db = dbOf(context);
  const late = (await openTasks(db, context.countyCode, scope)).filter((task) => task.dueOn < today);
  const entryIds = [...new Set(late.map((task) => task.entry.id))];
  const coverage = await coverageOfEntries(db, context.countyCode, entryIds, scope);
  return entryIds.flatMap((entryId) => {
    const units = late.filter((task) => task.entry.id === entryId);
    const [first] = units;
    if (first === undefined) return [];
    const { dueOn, entry } = first;
    const owed = coverage.get(entryId)?.owed ?? units.length;
    return [{ entryId, title: entry.title, dueOn, daysOverdue: daysBetween(dueOn, today), owed, units }];
  });
}
