/** Scope grounds -> unit ids, and where one unit hangs: the only place where a person's reach meets the database. */
import type { ScopeGrounds, UnitScope, UnitStanding } from '@/lib/organisation/domain/scope';
import type { Tx } from '@/lib/platform/db/transaction';

/** Ids of the units the grounds reach in a fiscal year, one statement. */
export async function unitIdsOn(
  db: Tx,
  countyCode: string,
  grounds: Extract<ScopeGrounds, { kind: 'grounds' }>,
  fiscalYear: number,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select u.id from budget_unit u
    where u.county_code = ${countyCode} and (
      u.id = any(${grounds.ownUnitIds}::uuid[])
      or u.parent_id = any(${grounds.departmentIds}::uuid[])
      or u.division_id = any(${grounds.divisionIds}::uuid[])
      or exists (select from agency_assignment a
                 where a.county_code = u.county_code and a.unit_id = u.id and a.fiscal_year = ${fiscalYear}
                   and a.agency_id = any(${grounds.agencyIds}::uuid[])))`;
  return rows.map((row) => row.id);
}

/** Where units hang, with the agencies engaged in any of the years; units of another county are not found. */
export async function unitStandings(
  db: Tx,
  countyCode: string,
  unitIds: readonly string[],
  fiscalYears: readonly number[],
): Promise<readonly UnitStanding[]> {
  return db.$queryRaw<UnitStanding[]>`
    select u.id, u.parent_id as "parentId", u.division_id as "divisionId",
           coalesce(array_agg(distinct a.agency_id) filter (where a.agency_id is not null), '{}') as "agencyIds"
    from budget_unit u
    left join agency_assignment a
      on a.county_code = u.county_code and a.unit_id = u.id and a.fiscal_year = any(${fiscalYears}::int[])
    where u.county_code = ${countyCode} and u.id = any(${unitIds}::uuid[])
    group by u.county_code, u.id`;
}

/**
 * A `where` fragment that keeps a list inside the scope: `{ ...inScope(scope, 'responsibleUnitId') }`. Of the whole
 * county nothing is left out; of no scope nothing is found.
 */
export function inScope<Column extends string>(
  scope: UnitScope,
  column: Column,
): { readonly [Key in Column]?: { readonly in: string[] } } {
  if (scope.kind === 'county') return {};
  const ids = scope.kind === 'units' ? [...scope.unitIds] : [];
  return { [column]: { in: ids } } as { [Key in Column]?: { in: string[] } };
}
