import type { RequestContext } from '@/lib/core/context';
import type { Taker } from '@/lib/core/workflow';
import { unitIdsOn } from '@/lib/organisation/data/unit-scope';
import { scopeGroundsOf, type UnitScope } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * Which units the asking person's seats reach; with `takers` only through these seats in these relations. Asks the
 * database at most once, and not at all for county seats and for none.
 * @param fiscalYear year of the agencies' assignments
 */
export async function getUnitScope(
  context: RequestContext,
  fiscalYear: number,
  takers?: readonly Taker[],
): Promise<UnitScope> {
  const grounds = scopeGroundsOf(context.actor, takers);
  if (grounds.kind !== 'grounds') return grounds;
  const unitIds = await unitIdsOn(dbOf(context), context.countyCode, grounds, fiscalYear);
  return unitIds.length === 0 ? { kind: 'none' } : { kind: 'units', unitIds };
}
