import { act } from '@/lib/audit/act';
import { NotFound } from '@/lib/core/errors';
import { setRequestLock } from '@/lib/projects/data/projects';
import { decideLocking } from '@/lib/projects/policy';
import { requestKeyInput } from '@/lib/projects/schema';

/**
 * A target of the year went under review: its request for money stands still from now on. Locking twice is locking once.
 * Called by the acts of targets inside their transaction; by nobody else.
 *
 * @throws NotFound when the project has no request of that year
 */
export const lockMoneyRequest = act({
  name: 'lock-money-request',
  schema: requestKeyInput,
  authorise: decideLocking,
  run: async (scope, { id, fiscalYear }): Promise<void> => {
    const isSet = await setRequestLock(scope.tx, scope.countyCode, id, fiscalYear, scope.now);
    if (!isSet) throw new NotFound('money request');
    scope.record({ subjectId: id, after: { fiscalYear, isLocked: true } });
  },
});
