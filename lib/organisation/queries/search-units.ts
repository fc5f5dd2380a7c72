import type { RequestContext } from '@/lib/core/context';
import { holdsWords, inOrder, type SortKeys } from '@/lib/organisation/domain/sorted-list';
import { NONE, type UnitFilter } from '@/lib/organisation/list-params';
import { listUnitPlaces, type UnitPlace } from '@/lib/organisation/queries/list-unit-places';

const KEYS: SortKeys<UnitPlace, UnitFilter['sort']> = {
  code: (unit) => unit.code,
  name: (unit) => unit.name,
  kind: (unit) => unit.kind,
  parent: (unit) => unit.parentName ?? '',
  division: (unit) => unit.divisionName ?? '',
  agency: (unit) => unit.agencyName ?? '',
};

/**
 * Units of a year in the asking person's reach that answer the filter, in its order; for the bureau.
 *
 * @throws Forbidden for seats outside the bureau
 */
export async function searchUnits(
  context: RequestContext,
  fiscalYear: number,
  filter: UnitFilter,
): Promise<readonly UnitPlace[]> {
  const units = await listUnitPlaces(context, fiscalYear);
  const found = units.filter(
    (unit) =>
      holdsWords(`${unit.code} ${unit.name} ${unit.searchKeys}`, filter.q) &&
      isAt(unit.divisionId, filter.division) &&
      isAt(unit.agencyId, filter.agency),
  );
  return inOrder(found, KEYS, filter);
}

function isAt(id: string | null, wanted: string | null): boolean {
  return wanted === null || (wanted === NONE ? id === null : id === wanted);
}
