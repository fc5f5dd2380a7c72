/** Earlier years of a unit's and a project's targets. */
import type { Tx } from '@/lib/platform/db/transaction';
import { recordOf, targetInclude } from '@/lib/targets/data/target-record';
import type { PastRange, TargetForm } from '@/lib/targets/domain/types';

/** Lowest and highest value a unit set for each common indicator in submitted targets before a year. */
export async function findPastRanges(
  db: Tx,
  countyCode: string,
  unitId: string,
  beforeYear: number,
): Promise<Readonly<Record<string, PastRange>>> {
  const rows = await db.$queryRaw<(PastRange & { readonly indicatorId: string })[]>`
    select l.indicator_id as "indicatorId", trim_scale(min(l.target_number))::text as lowest,
           trim_scale(max(l.target_number))::text as highest, count(*)::int as count
    from project p
    join performance_target t on t.county_code = p.county_code and t.project_id = p.id
    join target_line l on l.county_code = t.county_code and l.target_id = t.id
    where p.county_code = ${countyCode} and p.unit_id = ${unitId}::uuid and t.fiscal_year < ${beforeYear}
      and t.version_no > 0 and l.indicator_id is not null and l.target_number is not null
    group by l.indicator_id`;
  return Object.fromEntries(rows.map(({ indicatorId, ...range }) => [indicatorId, range]));
}

/** The form of the same project in the year before, once it was submitted; null when there is none. */
export async function findFormOfYearBefore(
  db: Tx,
  countyCode: string,
  projectId: string,
  fiscalYear: number,
): Promise<TargetForm | null> {
  const row = await db.performanceTarget.findFirst({
    where: { countyCode, projectId, fiscalYear: fiscalYear - 1, versionNo: { gt: 0 } },
    include: targetInclude,
  });
  return row ? recordOf(row).form : null;
}
