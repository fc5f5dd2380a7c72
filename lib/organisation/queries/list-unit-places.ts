import type { RequestContext } from '@/lib/core/context';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { listAgencies, listAgencyAssignments } from '@/lib/organisation/queries/list-agencies';
import { listUnitsInScope } from '@/lib/organisation/queries/list-units';

/** A unit with who answers for it this year. */
export interface UnitPlace extends UnitRecord {
  /** null = no agency engaged for the year */
  readonly agencyId: string | null;
  readonly agencyName: string | null;
}

/**
 * The units the asking person's seats reach in a year, with their division and agency; for the bureau.
 *
 * @throws Forbidden for seats outside the bureau
 */
export async function listUnitPlaces(context: RequestContext, fiscalYear: number): Promise<readonly UnitPlace[]> {
  const [units, agencies, assignments] = await Promise.all([
    listUnitsInScope(context, fiscalYear),
    listAgencies(context, fiscalYear),
    listAgencyAssignments(context, fiscalYear),
  ]);
  const names = new Map(agencies.map((agency) => [agency.id, agency.name]));
  const agencyOf = new Map(assignments.map(({ unitId, agencyId }) => [unitId, agencyId]));
  return units.map((unit) => {
    const agencyId = agencyOf.get(unit.id) ?? null;
    return { ...unit, agencyId, agencyName: agencyId === null ? null : (names.get(agencyId) ?? null) };
  });
}
