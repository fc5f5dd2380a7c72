import { type ActScope, act } from '@/lib/audit/act';
import { Conflict, NotFound, Refused } from '@/lib/core/errors';
import { decideReset, findOpenResets, type ResetRecord } from '@/lib/organisation/data/password-resets';
import { updatePerson } from '@/lib/organisation/data/people';
import { endSessionsOf } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { oneTimePassword } from '@/lib/organisation/one-time-password';
import { hashPassword } from '@/lib/organisation/password-hash';
import { decideResetDecision, requirePermission } from '@/lib/organisation/policy';
import { decideResetSchema } from '@/lib/organisation/schema';

/**
 * Decides a reset. Approved: a one-time password, answered here once, that must be changed at first use; a lock is
 * lifted and all sessions end.
 *
 * @throws NotFound when no such reset is open; Refused (decideResetDecision); Conflict
 */
export const decidePasswordReset = act({
  name: 'decide-password-reset',
  schema: decideResetSchema,
  authorise: requirePermission('password_reset', 'approve'),
  run: async (scope, { id, decision }) => {
    const [reset] = await findOpenResets(scope.tx, scope.countyCode, { id });
    if (reset === undefined) throw new NotFound('password reset');
    const decidedBy = scope.actor?.personId ?? null;
    const allowed = decideResetDecision(decidedBy, reset.requestedBy, reset.personId);
    if (!allowed.allowed) throw new Refused(allowed.refusals);
    const state = decision === 'approve' ? 'approved' : 'refused';
    const written = await decideReset(scope.tx, scope.countyCode, id, { state, decidedBy, decidedAt: scope.now });
    if (!written) throw new Conflict('password reset');
    const password = decision === 'approve' ? await replacePassword(scope, reset) : null;
    scope.record({ subjectId: reset.personId, after: { resetId: id, state } });
    return { oneTimePassword: password };
  },
});

async function replacePassword(scope: ActScope, reset: ResetRecord): Promise<string> {
  const { policy } = await findSignInPolicy(scope.tx, scope.countyCode);
  const password = oneTimePassword(policy);
  const isWritten = await updatePerson(scope.tx, scope.countyCode, reset.personId, reset.personVersion, {
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
    passwordChangedAt: scope.now,
    failedCount: 0,
    lockedUntil: null,
  });
  if (!isWritten) throw new Conflict('person');
  await endSessionsOf(scope.tx, scope.countyCode, reset.personId, scope.now, 'password_changed');
  return password;
}
