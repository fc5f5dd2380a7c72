import { act } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import { ALLOWED } from '@/lib/core/decision';
import { NotFound, Refused } from '@/lib/core/errors';
import { isDemoCounty } from '@/lib/organisation/data/counties';
import { findPerson } from '@/lib/organisation/data/people';
import { findGrants } from '@/lib/organisation/data/seats';
import { insertSession } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { expiryOf } from '@/lib/organisation/domain/session-rules';
import { enterDemoSchema } from '@/lib/organisation/schema';
import { database } from '@/lib/platform/db/client';
import { newSecretId } from '@/lib/platform/ids';

/**
 * One click into an account of the demo county. Whether this installation offers it is decided at the rim; here a
 * county with real data refuses it once more.
 *
 * @throws NotFound, Refused
 */
export async function enterDemo(context: RequestContext, input: unknown): Promise<{ sessionId: string }> {
  const { personId } = enterDemoSchema.parse(input);
  const person = await findPerson(database(), context.countyCode, personId);
  if (person === null) throw new NotFound('person');
  const seats = await findGrants(database(), context.countyCode, [personId]);
  return enter({ ...context, actor: { personId, displayName: person.displayName, seats } }, { personId });
}

const enter = act({
  name: 'sign-in',
  schema: enterDemoSchema,
  authorise: () => ALLOWED,
  run: async (scope, { personId }) => {
    if (!(await isDemoCounty(scope.tx, scope.countyCode))) throw new Refused([{ code: 'no_demo_county' }]);
    const person = await findPerson(scope.tx, scope.countyCode, personId);
    if (person?.state !== 'active') throw new Refused([{ code: 'account_not_active' }]);
    const { policy } = await findSignInPolicy(scope.tx, scope.countyCode);
    const sessionId = newSecretId();
    await insertSession(scope.tx, scope.countyCode, {
      id: sessionId,
      personId,
      startedAt: scope.now,
      seenAt: scope.now,
      expiresAt: expiryOf(scope.now, policy),
      address: scope.address,
    });
    scope.record({ subjectId: personId, after: { by: 'demo' } });
    return { sessionId };
  },
});
