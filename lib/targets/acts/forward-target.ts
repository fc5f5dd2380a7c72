import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * The department's word on a subordinate unit's target; goes to finance.
 *
 * @throws Conflict, Forbidden, Refused as takeEvent
 */
export const forwardTarget = act({
  name: 'forward-target',
  schema: targetEventSchema,
  authorise: requireSeat('department_reviewer'),
  run: async (scope, { id, expectedVersion, note }) => {
    const { next } = await takeEvent(scope, { id, expectedVersion, event: 'forward', supplied: { note, returns: [] } });
    return { state: next };
  },
});
