/** Task rows: what each unit owes for a calendar entry. Written set-based only. */
import { fromDateColumn } from '@/lib/assignments/data/date-columns';
import type { CalendarEntry, CalendarStep } from '@/lib/assignments/domain/calendar';
import type { UnitTask } from '@/lib/assignments/domain/coverage';
import type { BusinessDate } from '@/lib/core/business-calendar';
import { inScope } from '@/lib/organisation/data/unit-scope';
import type { UnitScope } from '@/lib/organisation/domain/scope';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';

/** Units of the budget year's list without a task for the entry. */
export async function unitsWithoutTask(
  tx: Tx,
  countyCode: string,
  entry: Pick<CalendarEntry, 'id' | 'fiscalYear'>,
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select u.id from budget_unit u
    where u.county_code = ${countyCode} and u.valid_from_year <= ${entry.fiscalYear}
      and (u.valid_to_year is null or u.valid_to_year >= ${entry.fiscalYear})
      and not exists (select from assignment_task t
                      where t.county_code = u.county_code and t.entry_id = ${entry.id}::uuid and t.unit_id = u.id)
    order by u.code`;
  return rows.map((row) => row.id);
}

/** One open task per unit; a unit that has one keeps it. Answers how many were added. */
export async function insertTasks(
  tx: Tx,
  countyCode: string,
  entry: Pick<CalendarEntry, 'id' | 'dueOn'>,
  unitIds: readonly string[],
): Promise<number> {
  return tx.$executeRaw`
    insert into assignment_task (county_code, id, entry_id, unit_id, due_on)
    select ${countyCode}, t.id, ${entry.id}::uuid, t.unit_id, ${entry.dueOn}::date
    from unnest(${unitIds.map(() => newId())}::uuid[], ${unitIds}::uuid[]) as t(id, unit_id)
    on conflict (county_code, entry_id, unit_id) do nothing`;
}

/** Moves the deadline of what is still open; answers the units it concerns. */
export async function moveOpenTasks(
  tx: Tx,
  countyCode: string,
  entryId: string,
  dueOn: BusinessDate,
): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ unitId: string }[]>`
    update assignment_task set due_on = ${dueOn}::date
    where county_code = ${countyCode} and entry_id = ${entryId}::uuid and completed_at is null
    returning unit_id as "unitId"`;
  return rows.map((row) => row.unitId);
}

/** Closes the open tasks of the units at a step of a year; answers how many there were. */
export async function closeTasks(
  tx: Tx,
  countyCode: string,
  filing: { readonly fiscalYear: number; readonly step: CalendarStep; readonly unitIds: readonly string[] },
  at: Date,
): Promise<number> {
  return tx.$executeRaw`
    update assignment_task t set completed_at = ${at}
    from calendar_entry e
    where e.county_code = t.county_code and e.id = t.entry_id and t.county_code = ${countyCode}
      and e.fiscal_year = ${filing.fiscalYear} and e.step = ${filing.step}::calendar_step
      and t.unit_id = any(${filing.unitIds}::uuid[]) and t.completed_at is null`;
}

/** Tasks of one entry within the scope, in the order of the unit list. */
export async function tasksOfEntry(
  db: Tx,
  countyCode: string,
  entryId: string,
  scope: UnitScope,
): Promise<readonly UnitTask[]> {
  const rows = await db.assignmentTask.findMany({
    where: { countyCode, entryId, ...inScope(scope, 'unitId') },
    include: WITH_UNIT,
    orderBy: { unit: { code: 'asc' } },
  });
  return rows.map(taskOf);
}

/** A task together with the calendar entry it came from. */
export interface TaskOfEntry extends UnitTask {
  readonly entry: Pick<CalendarEntry, 'id' | 'fiscalYear' | 'step' | 'title' | 'assignedAt'>;
}

/** Open tasks within the scope, of every year, nearest deadline first. */
export async function openTasks(db: Tx, countyCode: string, scope: UnitScope): Promise<readonly TaskOfEntry[]> {
  const rows = await db.assignmentTask.findMany({
    where: {
      countyCode,
      completedAt: null,
      ...inScope(scope, 'unitId'),
    },
    include: { ...WITH_UNIT, entry: true },
    orderBy: [{ dueOn: 'asc' }, { entryId: 'asc' }, { unit: { code: 'asc' } }],
  });
  return rows.map((row) => ({ ...taskOf(row), entry: row.entry }));
}

const WITH_UNIT = { unit: { include: { division: true } } } satisfies Prisma.AssignmentTaskInclude;

function taskOf(row: Prisma.AssignmentTaskGetPayload<{ include: typeof WITH_UNIT }>): UnitTask {
  return {
    taskId: row.id,
    unitId: row.unitId,
    unitCode: row.unit.code,
    unitName: row.unit.name,
    divisionId: row.unit.divisionId,
    divisionName: row.unit.division?.name ?? null,
    dueOn: fromDateColumn(row.dueOn),
    completedAt: row.completedAt,
  };
}
