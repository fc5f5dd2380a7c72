import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { isLocked } from '@/lib/organisation/domain/lockout';
import { requirePermission } from '@/lib/organisation/policy';
import { personEventSchema } from '@/lib/organisation/schema';

/**
 * Lifts the lock after failed sign-ins before its time.
 *
 * @throws NotFound, Refused when it is not locked, Conflict
 */
export const unlockPerson = act({
  name: 'unlock-person',
  schema: personEventSchema,
  authorise: requirePermission('account', 'execute'),
  run: async (scope, { id, expectedVersion }) => {
    const person = await findPerson(scope.tx, scope.countyCode, id);
    if (person === null) throw new NotFound('person');
    if (!isLocked(person, scope.now)) throw new Refused([{ code: 'account_not_locked' }]);
    const change = { failedCount: 0, lockedUntil: null };
    if (!(await updatePerson(scope.tx, scope.countyCode, id, expectedVersion, change))) throw new Conflict('person');
    scope.record({ subjectId: id, before: { lockedUntil: person.lockedUntil?.toISOString() ?? null }, after: null });
    return { unlocked: true };
  },
});
