import { act } from '@/lib/audit/act';
import { NotFound } from '@/lib/core/errors';
import { setRequestLock } from '@/lib/projects/data/projects';
import { decideLocking } from '@/lib/projects/policy';
import { requestKeyInput } from '@/lib/projects/schema';

/**
 * The target of the year came back or was withdrawn: its request for money may change again.
 * Called by the acts of targets inside their transaction; by nobody else.
 *
 * @throws NotFound when the project has no request of that year
 */
export const releaseMoneyRequest = act({
  name: 'release-money-request',
  schema: requestKeyInput,
  authorise: decideLocking,
  run: async (scope, { id, fiscalYear }): Promise<void> => {
    const isSet = await setRequestLock(scope.tx, scope.countyCode, id, fiscalYear, null);
    if (!isSet) throw new NotFound('money request');
    scope.record({ subjectId: id, after: { fiscalYear, isLocked: false } });
  },
});
