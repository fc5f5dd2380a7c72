import { coverageOfEntries } from '@/lib/assignments/data/calendar';
import { openTasks, type TaskOfEntry } from '@/lib/assignments/data/tasks';
import { REMINDERS } from '@/lib/assignments/policy';
import { type BusinessDate, businessDate, daysBetween } from '@/lib/core/business-calendar';
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
 * Who is late (未报且已过期) in a budget year, the longest overdue entry first. Rows: units the reader may urge; empty
 * for seats that urge nobody.
 */
export async function listLateUnits(context: RequestContext, fiscalYear: number): Promise<readonly LateEntry[]> {
  const scope = await getUnitScope(context, fiscalYear, REMINDERS);
  if (scope.kind === 'none') return [];
  const db = dbOf(context);
  const [tasks, coverage] = await Promise.all([
    openTasks(db, context.countyCode, scope, fiscalYear),
    coverageOfEntries(db, context.countyCode, fiscalYear, scope),
  ]);
  const today = businessDate(context.businessDate);
  const late = tasks.filter((task) => task.dueOn < today);
  return [...new Set(late.map((task) => task.entry.id))].flatMap((entryId) => {
    const units = late.filter((task) => task.entry.id === entryId);
    const [first] = units;
    if (first === undefined) return [];
    const { dueOn, entry } = first;
    const owed = coverage.get(entryId)?.owed ?? units.length;
    return [{ entryId, title: entry.title, dueOn, daysOverdue: daysBetween(dueOn, today), owed, units }];
  });
}
