import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { requirePermission } from '@/lib/organisation/policy';
import { personEventSchema } from '@/lib/organisation/schema';

/**
 * Takes a closed account back to where a new one stands: it opens nothing until a seat is granted.
 *
 * @throws NotFound, Refused when it is not closed, Conflict
 */
export const enablePerson = act({
  name: 'enable-person',
  schema: personEventSchema,
  authorise: requirePermission('account', 'create'),
  run: async (scope, { id, expectedVersion }) => {
    const person = await findPerson(scope.tx, scope.countyCode, id);
    if (person === null) throw new NotFound('person');
    if (person.state !== 'disabled') throw new Refused([{ code: 'account_not_disabled' }]);
    const change = { state: 'created', failedCount: 0, lockedUntil: null } as const;
    if (!(await updatePerson(scope.tx, scope.countyCode, id, expectedVersion, change))) throw new Conflict('person');
    scope.record({ subjectId: id, before: { state: 'disabled' }, after: { state: 'created' } });
    return { state: 'created' };
  },
});
