/** Which targets use a common indicator. Reads the lines of targets; what they mean is the targets' business. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface TargetUse {
  readonly targetId: string;
  readonly projectName: string;
  readonly fiscalYear: number;
}

export interface IndicatorUse {
  readonly code: string;
  /** targets, each counted once */
  readonly targets: number;
  /** the newest few of them */
  readonly examples: readonly TargetUse[];
}

const EXAMPLES = 5;

interface UseRow {
  readonly code: string;
  readonly target_id: string;
  readonly project_name: string;
  readonly fiscal_year: number;
  readonly total: number;
}

/** Only indicators that are used; by code. */
export async function findUses(db: Tx, countyCode: string, codes: readonly string[]): Promise<readonly IndicatorUse[]> {
  const rows = await db.$queryRaw<UseRow[]>`
    select code, target_id, project_name, fiscal_year, total from (
      select u.*, (count(*) over (partition by u.code))::int as total,
             row_number() over (partition by u.code order by u.fiscal_year desc, u.target_id desc) as place
      from (
        select distinct i.code, t.id as target_id, p.name as project_name, t.fiscal_year
        from common_indicator i
        join target_line l on l.county_code = i.county_code and l.indicator_id = i.id
        join performance_target t on t.county_code = l.county_code and t.id = l.target_id
        join project p on p.county_code = t.county_code and p.id = t.project_id
        where i.county_code = ${countyCode} and i.code = any(${[...codes]}::text[])
      ) u
    ) ranked
    where place <= ${EXAMPLES}
    order by code, place`;
  const used = [...new Set(rows.map((row) => row.code))];
  return used.map((code) =>
    useOf(
      code,
      rows.filter((row) => row.code === code),
    ),
  );
}

function useOf(code: string, rows: readonly UseRow[]): IndicatorUse {
  return {
    code,
    targets: rows[0]?.total ?? 0,
    examples: rows.map((row) => ({
      targetId: row.target_id,
      projectName: row.project_name,
      fiscalYear: row.fiscal_year,
    })),
  };
}
