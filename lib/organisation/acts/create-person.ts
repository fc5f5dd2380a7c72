import { act } from '@/lib/audit/act';
import { Refused } from '@/lib/core/errors';
import { insertPerson } from '@/lib/organisation/data/people';
import { requirePermission } from '@/lib/organisation/policy';
import { createPersonSchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/**
 * Creates an account without seat and without password: it opens nothing until the security administrator grants a
 * seat. Answers its id.
 *
 * @throws Refused when the login name is taken
 */
export const createPerson = act({
  name: 'create-person',
  schema: createPersonSchema,
  authorise: requirePermission('account', 'create', 'or_system'),
  run: async (scope, { loginName, displayName }) => {
    const id = newId();
    const inserted = await insertPerson(scope.tx, scope.countyCode, {
      id,
      loginName,
      displayName,
      createdAt: scope.now,
    });
    if (!inserted) throw new Refused([{ code: 'login_name_taken', params: { loginName }, place: 'loginName' }]);
    scope.record({ subjectId: id, after: { loginName, displayName } });
    return { id };
  },
});
