import { act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { findCredentials, updatePerson } from '@/lib/organisation/data/people';
import { endSessionsOf } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { passwordRefusals } from '@/lib/organisation/domain/password-policy';
import { hashPassword, verifyPassword } from '@/lib/organisation/password-hash';
import { requireSignedIn } from '@/lib/organisation/policy';
import { changePasswordSchema } from '@/lib/organisation/schema';

/**
 * Changes one's own password; all sessions end, this one too.
 *
 * @throws Refused with all reasons against the new password, or when the present one is wrong; Conflict
 */
export const changePassword = act({
  name: 'change-password',
  schema: changePasswordSchema,
  authorise: requireSignedIn,
  run: async (scope, { current, next }) => {
    const personId = scope.actor?.personId ?? '';
    const account = await findCredentials(scope.tx, scope.countyCode, { id: personId });
    if (account === null) throw new NotFound('person');
    if (!(await verifyPassword(current, account.passwordHash))) {
      throw new Refused([{ code: 'current_password_wrong', place: 'current' }]);
    }
    const { policy } = await findSignInPolicy(scope.tx, scope.countyCode);
    const refusals = passwordRefusals(next, account.loginName, policy);
    if (next === current) throw new Refused([...refusals, { code: 'password_unchanged', place: 'next' }]);
    if (refusals.length > 0) throw new Refused(refusals);
    const isWritten = await updatePerson(scope.tx, scope.countyCode, personId, account.version, {
      passwordHash: await hashPassword(next),
      mustChangePassword: false,
      passwordChangedAt: scope.now,
    });
    if (!isWritten) throw new Conflict('person');
    const ended = await endSessionsOf(scope.tx, scope.countyCode, personId, scope.now, 'password_changed');
    scope.record({ subjectId: personId, after: { endedSessions: ended } });
    return { endedSessions: ended };
  },
});
