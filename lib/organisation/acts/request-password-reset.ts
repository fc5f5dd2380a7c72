import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findOpenResets, insertReset } from '@/lib/organisation/data/password-resets';
import { findPerson, updatePerson } from '@/lib/organisation/data/people';
import { requirePermission } from '@/lib/organisation/policy';
import { personEventSchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/**
 * Asks for a new one-time password for somebody who forgot theirs; the security administrator decides.
 *
 * @throws NotFound, Refused (account not open, already asked for), Conflict
 */
export const requestPasswordReset = act({
  name: 'request-password-reset',
  schema: personEventSchema,
  authorise: requirePermission('password_reset', 'propose'),
  run: async (scope, { id, expectedVersion }) => {
    const { tx, countyCode } = scope;
    const person = await findPerson(tx, countyCode, id);
    if (person === null) throw new NotFound('person');
    if (person.state !== 'active') throw new Refused([{ code: 'account_not_active' }]);
    const open = await findOpenResets(tx, countyCode, { personId: id });
    if (open.length > 0) throw new Refused([{ code: 'reset_already_requested' }]);
    if (!(await updatePerson(tx, countyCode, id, expectedVersion, {}))) throw new Conflict('person');
    const resetId = newId();
    const requestedBy = scope.actor?.personId ?? '';
    await insertReset(tx, countyCode, { id: resetId, personId: id, requestedBy, requestedAt: scope.now });
    scope.record({ subjectId: id, after: { resetId } });
    return { resetId };
  },
});
