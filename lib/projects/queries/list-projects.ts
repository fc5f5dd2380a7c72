import type { RequestContext } from '@/lib/core/context';
import type { Fen } from '@/lib/core/money';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { countPlaceholders } from '@/lib/projects/data/placeholders';
import { projectRows, projectTotals } from '@/lib/projects/data/project-list';
import {
  keyOfRow,
  type ListFilter,
  type ListPosition,
  type ProjectListRow,
  positionText,
} from '@/lib/projects/domain/project-list';

export interface ProjectPage {
  readonly rows: readonly ProjectListRow[];
  /** all that the filter finds, not this page alone */
  readonly count: number;
  /** @unit fen, of all that the filter finds; classified matters have no money here */
  readonly totalFen: Fen;
  /** empty placeholders of the year in the whole county */
  readonly placeholderCount: number;
  /** where the next and the previous page begin; null = there is none */
  readonly next: string | null;
  readonly previous: string | null;
}

/** One page of a year's projects, of the units the asking person's seats reach. */
export async function listProjects(
  context: RequestContext,
  filter: ListFilter,
  position: ListPosition | null,
  limit: number,
): Promise<ProjectPage> {
  const scope = await getUnitScope(context, filter.fiscalYear);
  const { countyCode } = context;
  const db = dbOf(context);
  const found = await projectRows(db, countyCode, scope, filter, position, limit + 1);
  const isBackwards = position?.side === 'before';
  const hasMore = found.length > limit;
  const rows = isBackwards && hasMore ? found.slice(1) : found.slice(0, limit);
  const placeOf = (row: ProjectListRow | undefined) => (row ? positionText(keyOfRow(row, filter.sort), row.id) : null);
  return {
    rows,
    ...(await projectTotals(db, countyCode, scope, filter)),
    placeholderCount: await countPlaceholders(db, countyCode, filter.fiscalYear),
    next: isBackwards || hasMore ? placeOf(rows.at(-1)) : null,
    previous: (isBackwards ? hasMore : position !== null) ? placeOf(rows[0]) : null,
  };
}
