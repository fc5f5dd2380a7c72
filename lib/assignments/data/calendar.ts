/** Calendar rows <-> entries, and how many tasks hang on them. */
import { fromDateColumn, toDateColumn } from '@/lib/assignments/data/date-columns';
import type { CalendarEntry, CalendarStep } from '@/lib/assignments/domain/calendar';
import type { Coverage } from '@/lib/assignments/domain/coverage';
import type { BusinessDate } from '@/lib/core/business-calendar';
import type { UnitScope } from '@/lib/organisation/domain/scope';
import type { CalendarEntryModel } from '@/lib/platform/db/generated/models';
import type { Tx } from '@/lib/platform/db/transaction';

export type CalendarEntryContent = Pick<CalendarEntry, 'fiscalYear' | 'step' | 'title' | 'opensOn' | 'dueOn'>;

/** The entries of budget years, unordered. */
export async function entriesOfYears(
  db: Tx,
  countyCode: string,
  fiscalYears: readonly number[],
): Promise<CalendarEntry[]> {
  const rows = await db.calendarEntry.findMany({ where: { countyCode, fiscalYear: { in: [...fiscalYears] } } });
  return rows.map(entryOf);
}

export async function findEntry(db: Tx, countyCode: string, id: string): Promise<CalendarEntry | null> {
  const row = await db.calendarEntry.findUnique({ where: { countyCode_id: { countyCode, id } } });
  return row ? entryOf(row) : null;
}

/** Reads the entry and keeps it for this transaction: 布置 and 催报 of one entry run one after the other. */
export async function lockEntry(tx: Tx, countyCode: string, id: string): Promise<CalendarEntry | null> {
  await tx.$queryRaw`
    select 1 from calendar_entry where county_code = ${countyCode} and id = ${id}::uuid for update`;
  return findEntry(tx, countyCode, id);
}

export async function insertEntry(tx: Tx, countyCode: string, id: string, entry: CalendarEntryContent): Promise<void> {
  await tx.calendarEntry.create({
    data: { countyCode, id, fiscalYear: entry.fiscalYear, step: entry.step, ...editable(entry) },
  });
}

/** Entries not assigned yet whose period touches the days, of every budget year. */
export async function unassignedEntries(
  db: Tx,
  countyCode: string,
  days: { readonly from: BusinessDate; readonly to: BusinessDate },
): Promise<CalendarEntry[]> {
  const rows = await db.calendarEntry.findMany({
    where: {
      countyCode,
      assignedAt: null,
      opensOn: { lte: toDateColumn(days.to) },
      dueOn: { gte: toDateColumn(days.from) },
    },
  });
  return rows.map(entryOf);
}

/** Saves when the version is still the expected one; false when somebody was faster. */
export async function updateEntry(
  tx: Tx,
  countyCode: string,
  id: string,
  expectedVersion: number,
  entry: CalendarEntryContent,
): Promise<boolean> {
  const { count } = await tx.calendarEntry.updateMany({
    where: { countyCode, id, version: expectedVersion },
    data: { ...editable(entry), version: { increment: 1 } },
  });
  return count === 1;
}

/** The first 布置 counts; a later one leaves the time as it is. */
export async function markAssigned(tx: Tx, countyCode: string, id: string, at: Date): Promise<void> {
  await tx.calendarEntry.updateMany({ where: { countyCode, id, assignedAt: null }, data: { assignedAt: at } });
}

/** 应报/已报/未报 of each of the entries, counting units within the scope only. */
export async function coverageOfEntries(
  db: Tx,
  countyCode: string,
  entryIds: readonly string[],
  scope: UnitScope,
): Promise<ReadonlyMap<string, Coverage>> {
  const isCounty = scope.kind === 'county';
  const unitIds = scope.kind === 'units' ? scope.unitIds : [];
  const rows = await db.$queryRaw<{ entryId: string; owed: number; filed: number }[]>`
    select t.entry_id as "entryId", count(*)::int as owed, count(t.completed_at)::int as filed
    from assignment_task t
    where t.county_code = ${countyCode} and t.entry_id = any(${entryIds}::uuid[])
      and (${isCounty}::boolean or t.unit_id = any(${unitIds}::uuid[]))
    group by t.entry_id`;
  return new Map(rows.map(({ entryId, owed, filed }) => [entryId, { owed, filed, open: owed - filed }]));
}

function editable(entry: CalendarEntryContent) {
  return { title: entry.title, opensOn: toDateColumn(entry.opensOn), dueOn: toDateColumn(entry.dueOn) };
}

function entryOf(row: CalendarEntryModel): CalendarEntry {
  return {
    id: row.id,
    fiscalYear: row.fiscalYear,
    step: row.step,
    title: row.title,
    opensOn: fromDateColumn(row.opensOn),
    dueOn: fromDateColumn(row.dueOn),
    assignedAt: row.assignedAt,
    version: row.version,
  };
}

/** Nearest deadline, today or later, among the assigned entries of a step; null when there is none. */
export async function openEntryDueOn(
  db: Tx,
  countyCode: string,
  asked: { readonly fiscalYear: number; readonly step: CalendarStep; readonly today: string },
): Promise<string | null> {
  const row = await db.calendarEntry.findFirst({
    where: {
      countyCode,
      fiscalYear: asked.fiscalYear,
      step: asked.step,
      assignedAt: { not: null },
      dueOn: { gte: new Date(`${asked.today}T00:00:00Z`) },
    },
    orderBy: { dueOn: 'asc' },
    select: { dueOn: true },
  });
  return row?.dueOn.toISOString().slice(0, 10) ?? null;
}
