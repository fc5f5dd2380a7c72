import { act } from '@/lib/audit/act';
import { NotFound } from '@/lib/core/errors';
import { findAgency, replaceAssignments } from '@/lib/organisation/data/agencies';
import { findUnits } from '@/lib/organisation/data/units';
import { requirePermission } from '@/lib/organisation/policy';
import { assignAgenciesSchema } from '@/lib/organisation/schema';

/**
 * Engages an agency for units in a year; units that had another agency that year change over, others keep theirs.
 *
 * @throws NotFound for an agency or a unit that is not the county's in that year
 */
export const assignAgencies = act({
  name: 'assign-agencies',
  schema: assignAgenciesSchema,
  authorise: requirePermission('agency_assignment', 'create', 'or_system'),
  run: async (scope, { fiscalYear, agencyId, unitIds }) => {
    const { tx, countyCode } = scope;
    const wanted = [...new Set(unitIds)];
    const agency = await findAgency(tx, countyCode, agencyId);
    const units = await findUnits(tx, countyCode, fiscalYear, wanted);
    if (agency === null || units.length !== wanted.length) throw new NotFound('agency or unit');
    await replaceAssignments(tx, countyCode, fiscalYear, agencyId, wanted);
    scope.record({ subjectId: agencyId, after: { fiscalYear, unitIds: wanted } });
    return { assigned: wanted.length };
  },
});
