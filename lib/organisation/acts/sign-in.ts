import { z } from 'zod';
import { act } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import { ALLOWED } from '@/lib/core/decision';
import { Refused } from '@/lib/core/errors';
import { clearFailures, findCredentials } from '@/lib/organisation/data/people';
import { findGrants } from '@/lib/organisation/data/seats';
import { insertSession } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { countSignInTry, forgetOldTries, forgetTry } from '@/lib/organisation/data/sign-in-tries';
import { expiryOf } from '@/lib/organisation/domain/session-rules';
import { judgeSignIn } from '@/lib/organisation/domain/sign-in-verdict';
import { verifyPassword } from '@/lib/organisation/password-hash';
import { signInSchema } from '@/lib/organisation/schema';
import { database } from '@/lib/platform/db/client';
import { newId, newSecretId } from '@/lib/platform/ids';

/**
 * Signs a person in with a password. The try is counted first, the password is checked outside any transaction, and an
 * unknown login name takes the same steps as a known one; the trail knows the true reason, the visitor does not.
 *
 * @returns id of the new session
 * @throws Refused with one of the codes of sign-in-verdict.ts; visitorCode makes of it what a visitor may know
 */
export async function signIn(context: RequestContext, input: unknown): Promise<{ sessionId: string }> {
  const { loginName, password } = signInSchema.parse(input);
  const { countyCode, address, now } = context;
  const account = await findCredentials(database(), countyCode, { loginName });
  const { policy } = await findSignInPolicy(database(), countyCode);
  const attempt = { id: newId(), personId: account?.id ?? null, address, now };
  const counted = await countSignInTry(countyCode, attempt, policy);
  const isRight = await verifyPassword(password, account?.passwordHash ?? null);
  const grants = await findGrants(database(), countyCode, account ? [account.id] : []);
  const verdict = judgeSignIn({ state: account?.state ?? null, isRight, ...counted }, policy);
  const actor = account && isRight ? { personId: account.id, displayName: account.displayName, seats: grants } : null;
  const facts = { id: account?.id ?? null, tryId: counted.tryId, checkedHash: account?.passwordHash ?? null, verdict };
  return admit({ ...context, actor }, facts);
}

/** Writes what signIn found out; only signIn calls it, so its input is no visitor's. */
const admit = act({
  name: 'sign-in',
  schema: z.object({
    id: z.string().nullable(),
    tryId: z.string(),
    checkedHash: z.string().nullable(),
    verdict: z.string().nullable(),
  }),
  authorise: () => ALLOWED,
  run: async (scope, { id, tryId, checkedHash, verdict }) => {
    if (verdict !== null || id === null) throw new Refused([{ code: verdict ?? 'unknown_login' }]);
    const isSame = await clearFailures(scope.tx, scope.countyCode, id, checkedHash);
    if (!isSame) throw new Refused([{ code: 'account_changed' }]);
    await forgetTry(scope.tx, scope.countyCode, tryId);
    const { policy } = await findSignInPolicy(scope.tx, scope.countyCode);
    await forgetOldTries(scope.tx, scope.countyCode, scope.now, policy);
    const sessionId = newSecretId();
    await insertSession(scope.tx, scope.countyCode, {
      id: sessionId,
      personId: id,
      startedAt: scope.now,
      seenAt: scope.now,
      expiresAt: expiryOf(scope.now, policy),
      address: scope.address,
    });
    scope.record({ subjectId: id, after: { by: 'password' } });
    return { sessionId };
  },
});
