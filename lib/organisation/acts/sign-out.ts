import { act } from '@/lib/audit/act';
import { endSession } from '@/lib/organisation/data/sessions';
import { requireSignedIn } from '@/lib/organisation/policy';
import { endSessionSchema } from '@/lib/organisation/schema';

/** Ends the session one works in; ending it twice is no error. */
export const signOut = act({
  name: 'sign-out',
  schema: endSessionSchema,
  authorise: requireSignedIn,
  run: async (scope, { sessionId }) => {
    const personId = scope.actor?.personId ?? '';
    const ended = await endSession(scope.tx, scope.countyCode, personId, sessionId, scope.now);
    scope.record({ subjectId: personId, after: { ended } });
    return { ended };
  },
});
