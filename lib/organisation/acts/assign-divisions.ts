import { act } from '@/lib/audit/act';
import { Conflict, NotFound } from '@/lib/core/errors';
import { findDivisions } from '@/lib/organisation/data/divisions';
import { assignUnitDivisions } from '@/lib/organisation/data/units';
import { requirePermission } from '@/lib/organisation/policy';
import { assignDivisionsSchema } from '@/lib/organisation/schema';

/**
 * The bureau gives units their 对口业务股室, all rows or none.
 *
 * @throws NotFound for a division of another county; Conflict when one of the units changed since it was read
 */
export const assignDivisions = act({
  name: 'assign-divisions',
  schema: assignDivisionsSchema,
  authorise: requirePermission('unit_list', 'execute', 'or_system'),
  run: async (scope, { assignments }) => {
    const known = new Set((await findDivisions(scope.tx, scope.countyCode)).map((division) => division.id));
    if (assignments.some((row) => !known.has(row.divisionId))) throw new NotFound('division');
    const written = await assignUnitDivisions(scope.tx, scope.countyCode, assignments);
    if (written !== assignments.length) throw new Conflict('budget unit');
    scope.record({
      subjectId: null,
      after: assignments.map(({ unitId, divisionId }) => ({ unitId, divisionId })),
    });
    return { assigned: written };
  },
});
