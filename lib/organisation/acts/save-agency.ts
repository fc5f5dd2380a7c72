import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { insertAgency, isAgencyNameTaken, updateAgency } from '@/lib/organisation/data/agencies';
import { requirePermission } from '@/lib/organisation/policy';
import { saveAgencySchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/**
 * Registers a third-party agency, or changes one that is registered.
 *
 * @throws Refused when the name is taken; Conflict when it changed since it was read
 */
export const saveAgency = act({
  name: 'save-agency',
  schema: saveAgencySchema,
  authorise: requirePermission('agency_assignment', 'create', 'or_system'),
  run: async (scope, { id, expectedVersion, ...agency }) => {
    const { tx, countyCode } = scope;
    if (await isAgencyNameTaken(tx, countyCode, agency.name, id)) {
      throw new Refused([{ code: 'agency_name_taken', params: { name: agency.name }, place: 'name' }]);
    }
    const agencyId = id ?? newId();
    if (id === null) await insertAgency(tx, countyCode, { id: agencyId, ...agency });
    else if (!(await updateAgency(tx, countyCode, id, expectedVersion, agency))) throw new Conflict('agency');
    scope.record({ subjectId: agencyId, after: agency });
    return { id: agencyId };
  },
});
