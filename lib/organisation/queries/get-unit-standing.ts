import type { RequestContext } from '@/lib/core/context';
import { unitStandings } from '@/lib/organisation/data/unit-scope';
import type { UnitStanding } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * Where a unit hangs, for `relationsTo`: whoever asks sees it, because the caller judges the relation next.
 * Null when the county has no such unit. Of several years the agencies of all of them count.
 */
export async function getUnitStanding(
  context: RequestContext,
  unitId: string,
  ...fiscalYears: readonly number[]
): Promise<UnitStanding | null> {
  const standings = await unitStandings(dbOf(context), context.countyCode, [unitId], fiscalYears);
  return standings[0] ?? null;
}

/** The same for many units, in one statement; units not found are left out. */
export async function listUnitStandings(
  context: RequestContext,
  unitIds: readonly string[],
  fiscalYear: number,
): Promise<readonly UnitStanding[]> {
  return unitIds.length === 0 ? [] : unitStandings(dbOf(context), context.countyCode, unitIds, [fiscalYear]);
}
