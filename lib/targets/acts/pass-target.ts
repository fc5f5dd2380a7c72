import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { closeReturns, markReviewed } from '@/lib/targets/data/workflow-rows';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * Finance decides that the target passes; its last version becomes immutable. The finance bureau's own targets are
 * decided by the budget office, outside the preparing unit.
 *
 * @throws Refused while a party is silent, a line untraced, a thread open, or the third party is overridden unreasoned
 */
export const passTarget = act({
  name: 'pass-target',
  schema: targetEventSchema,
  authorise: requireSeat('performance_office', 'budget_office'),
  run: async (scope, { id, expectedVersion, note }) => {
    const taken = await takeEvent(scope, { id, expectedVersion, event: 'pass', supplied: { note, returns: [] } });
    await markReviewed(scope.tx, scope.countyCode, id, taken.versionNo, { passedAt: scope.now });
    await closeReturns(scope.tx, scope.countyCode, id, scope.now);
    return { state: taken.next };
  },
});
