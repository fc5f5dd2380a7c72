import { tasksOfEntry } from '@/lib/assignments/data/tasks';
import type { CalendarEntry } from '@/lib/assignments/domain/calendar';
import {
  type Coverage,
  coverageByDivision,
  coverageOf,
  type DivisionCoverage,
  type UnitTask,
} from '@/lib/assignments/domain/coverage';
import type { RequestContext } from '@/lib/core/context';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

export interface CoverageSummary {
  readonly total: Coverage;
  readonly divisions: readonly DivisionCoverage[];
  readonly units: readonly UnitTask[];
}

/** 应报/已报/未报 of one entry: in all, by division, by unit. Rows: units in the reader's scope. */
export async function summariseCoverage(
  context: RequestContext,
  entry: Pick<CalendarEntry, 'id' | 'fiscalYear'>,
): Promise<CoverageSummary> {
  const scope = await getUnitScope(context, entry.fiscalYear);
  const units = await tasksOfEntry(dbOf(context), context.countyCode, entry.id, scope);
  return { total: coverageOf(units), divisions: coverageByDivision(units), units };
}
