/** Whether what a seat hangs on exists in this county. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface ScopeTarget {
  readonly unitId: string | null;
  readonly divisionId: string | null;
  readonly agencyId: string | null;
}

/** False when one of the named things is not the county's. */
export async function hasScope(db: Tx, countyCode: string, { unitId, divisionId, agencyId }: ScopeTarget) {
  const found = await Promise.all([
    unitId === null || db.budgetUnit.count({ where: { countyCode, id: unitId } }),
    divisionId === null || db.financeDivision.count({ where: { countyCode, id: divisionId } }),
    agencyId === null || db.thirdPartyAgency.count({ where: { countyCode, id: agencyId } }),
  ]);
  return found.every(Boolean);
}
