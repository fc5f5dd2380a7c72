import { markRead } from '@/lib/assignments/data/messages';
import { readMessagesSchema } from '@/lib/assignments/schema';
import { act } from '@/lib/audit/act';
import { Forbidden } from '@/lib/core/errors';
import { requireSignedIn } from '@/lib/organisation/policy';

/** Marks the person's own messages as read; those of others are left alone, read ones keep their time. */
export const readMessages = act({
  name: 'read-messages',
  schema: readMessagesSchema,
  authorise: requireSignedIn,
  run: async (scope, which) => {
    if (scope.actor === null) throw new Forbidden('sign_in_required');
    const read = await markRead(scope.tx, scope.countyCode, scope.actor.personId, which, scope.now);
    scope.record({ subjectId: null, after: { read } });
    return { read };
  },
});
