import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * Takes a submission back before finance has picked it up; a returned target goes back to its open places.
 *
 * @throws Conflict, Forbidden, Refused as takeEvent
 */
export const withdrawTarget = act({
  name: 'withdraw-target',
  schema: targetEventSchema,
  authorise: requireSeat('unit_clerk'),
  run: async (scope, { id, expectedVersion, note }) => {
    const { next } = await takeEvent(scope, {
      id,
      expectedVersion,
      event: 'withdraw',
      supplied: { note, returns: [] },
    });
    return { state: next };
  },
});
