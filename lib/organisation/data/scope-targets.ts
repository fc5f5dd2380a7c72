/** Whether what a seat hangs on exists in this county. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface ScopeTarget {
  readonly unitId: string | null;
  readonly divisionId: string | null;
  readonly agencyId: string | null;
}

/** False when one of the named things is not the county's. */
export async function hasScope(
  db: Tx,
  countyCode: string,
  { unitId, divisionId, agencyId }: ScopeTarget,
): Promise<boolean> {
  if (unitId !== null && (await db.budgetUnit.count({ where: { countyCode, id: unitId } })) === 0) return false;
  if (divisionId !== null && (await db.financeDivision.count({ where: { countyCode, id: divisionId } })) === 0) {
    return false;
  }
  return agencyId === null || (await db.thirdPartyAgency.count({ where: { countyCode, id: agencyId } })) > 0;
}
