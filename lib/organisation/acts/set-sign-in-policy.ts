import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { findSignInPolicy, updateSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { SIGN_IN_SETTINGS } from '@/lib/organisation/domain/sign-in-policy';
import { requirePermission } from '@/lib/organisation/policy';
import { setSignInPolicySchema } from '@/lib/organisation/schema';

/**
 * Sets what the county demands of passwords, sessions and tries to sign in; in force from the next request on.
 *
 * @throws Refused when nothing differs; Conflict when it changed since it was read
 */
export const setSignInPolicy = act({
  name: 'set-sign-in-policy',
  schema: setSignInPolicySchema,
  authorise: requirePermission('sign_in_policy', 'execute'),
  run: async (scope, { expectedVersion, ...policy }) => {
    const before = await findSignInPolicy(scope.tx, scope.countyCode);
    if (before.version !== expectedVersion) throw new Conflict('sign-in policy');
    const changed = SIGN_IN_SETTINGS.filter((setting) => before.policy[setting] !== policy[setting]);
    if (changed.length === 0) throw new Refused([{ code: 'policy_unchanged' }]);
    if (!(await updateSignInPolicy(scope.tx, scope.countyCode, expectedVersion, policy))) {
      throw new Conflict('sign-in policy');
    }
    const pick = (from: typeof policy) => Object.fromEntries(changed.map((setting) => [setting, from[setting]]));
    scope.record({ subjectId: null, before: pick(before.policy), after: pick(policy) });
    return { changed: changed.length };
  },
});
