import { act } from '@/lib/audit/act';
import { Forbidden, NotFound, Refused } from '@/lib/core/errors';
import { requireSeat } from '@/lib/organisation/policy';
import { writeRemark } from '@/lib/targets/data/thread-rows';
import { loadTarget } from '@/lib/targets/load-target';
import { speakerOf } from '@/lib/targets/policy';
import { discussLineSchema } from '@/lib/targets/schema';

/**
 * A remark at one line during joint review, in a new or an open thread; a remark in a resolved thread reopens it.
 *
 * @throws Refused when the target is not in joint review or the line is gone
 */
export const discussLine = act({
  name: 'discuss-line',
  schema: discussLineSchema,
  authorise: requireSeat('unit_clerk', 'unit_reviewer', 'finance_division', 'performance_office', 'agency_evaluator'),
  run: async (scope, { id, commentId, lineId, threadId, text }) => {
    const { record, facts } = await loadTarget(scope, id);
    const party = speakerOf(scope.actor, facts);
    if (party === null || scope.actor === null) throw new Forbidden('party_is_not_yours');
    if (facts.state !== 'in_joint_review') throw new Refused([{ code: 'round_is_over' }]);
    if (!record.form.lines.some((line) => line.id === lineId)) throw new Refused([{ code: 'opinion_names_no_line' }]);
    const remark = {
      countyCode: scope.countyCode,
      targetId: id,
      commentId,
      lineId,
      threadId,
      party,
      text: text.trim(),
    };
    const thread = await writeRemark(scope.tx, { ...remark, personId: scope.actor.personId, now: scope.now });
    if (thread === null) throw new NotFound();
    scope.record({ subjectId: id, after: { lineId, threadId: thread, party, text: text.trim() } });
    return { threadId: thread };
  },
});
