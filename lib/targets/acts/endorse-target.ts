import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * The unit reviewer's word for the unit; goes to the department, or straight to finance where the unit is its own.
 *
 * @throws Conflict, Forbidden, Refused as takeEvent
 */
export const endorseTarget = act({
  name: 'endorse-target',
  schema: targetEventSchema,
  authorise: requireSeat('unit_reviewer'),
  run: async (scope, { id, expectedVersion, note }) => {
    const { next } = await takeEvent(scope, { id, expectedVersion, event: 'endorse', supplied: { note, returns: [] } });
    return { state: next };
  },
});
