import type { RequestContext } from '@/lib/core/context';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { isInScope } from '@/lib/organisation/domain/scope';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { EDITING_TAKERS } from '@/lib/projects/policy';

/** Units of a year the asking person may enter projects for, by code. */
export async function listEditableUnits(context: RequestContext, fiscalYear: number): Promise<readonly UnitRecord[]> {
  const scope = await getUnitScope(context, fiscalYear, EDITING_TAKERS);
  if (scope.kind === 'none') return [];
  return (await listUnits(context, fiscalYear)).filter((unit) => isInScope(scope, unit.id));
}
