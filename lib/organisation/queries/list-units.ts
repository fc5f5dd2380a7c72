import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { findUnits, type UnitRecord } from '@/lib/organisation/data/units';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

/** All units in the county's list of a year, by code: names every signed-in person may see, e.g. to pick from. */
export async function listUnits(context: RequestContext, fiscalYear: number): Promise<readonly UnitRecord[]> {
  if (context.actor === null && context.origin === 'web') throw new Forbidden('sign_in_required');
  return findUnits(dbOf(context), context.countyCode, fiscalYear);
}

/** The units of a year that the asking person's seats reach, by code. */
export async function listUnitsInScope(context: RequestContext, fiscalYear: number): Promise<readonly UnitRecord[]> {
  const scope = await getUnitScope(context, fiscalYear);
  if (scope.kind === 'none') return [];
  return findUnits(dbOf(context), context.countyCode, fiscalYear, scope.kind === 'units' ? scope.unitIds : undefined);
}
