import { act } from '@/lib/audit/act';
import { Forbidden, NotFound, Refused } from '@/lib/core/errors';
import { requireSeat } from '@/lib/organisation/policy';
import { resolveThreadRow } from '@/lib/targets/data/thread-rows';
import { loadTarget } from '@/lib/targets/load-target';
import { speakerOf } from '@/lib/targets/policy';
import { resolveThreadSchema } from '@/lib/targets/schema';

/**
 * Closes a discussion at a line; finance and the third party may, the unit that is asked may not.
 *
 * @throws Forbidden for the unit's own people
 * @throws Refused when the target is not in joint review
 * @throws NotFound when the thread is not an open one of this target
 */
export const resolveThread = act({
  name: 'resolve-thread',
  schema: resolveThreadSchema,
  authorise: requireSeat('finance_division', 'performance_office', 'agency_evaluator'),
  run: async (scope, { id, threadId }) => {
    const { facts } = await loadTarget(scope, id);
    const party = speakerOf(scope.actor, facts);
    if (scope.actor === null || party === null || party === 'unit') throw new Forbidden('party_is_not_yours');
    if (facts.state !== 'in_joint_review') throw new Refused([{ code: 'round_is_over' }]);
    const by = { personId: scope.actor.personId, now: scope.now };
    const resolved = await resolveThreadRow(scope.tx, { countyCode: scope.countyCode, targetId: id, id: threadId }, by);
    if (!resolved) throw new NotFound();
    scope.record({ subjectId: id, after: { threadId, resolved: true } });
    return { threadId };
  },
});
