import { act } from '@/lib/audit/act';
import { NotFound } from '@/lib/core/errors';
import { endSession } from '@/lib/organisation/data/sessions';
import { requireSignedIn } from '@/lib/organisation/policy';
import { endSessionSchema } from '@/lib/organisation/schema';

/**
 * Ends another session of one's own, e.g. on a machine left behind.
 *
 * @throws NotFound when it is no open session of the person
 */
export const endOwnSession = act({
  name: 'end-session',
  schema: endSessionSchema,
  authorise: requireSignedIn,
  run: async (scope, { sessionId }) => {
    const personId = scope.actor?.personId ?? '';
    const ended = await endSession(scope.tx, scope.countyCode, personId, sessionId, scope.now);
    if (ended === 0) throw new NotFound('session');
    scope.record({ subjectId: personId, after: { ended } });
    return { ended };
  },
});
