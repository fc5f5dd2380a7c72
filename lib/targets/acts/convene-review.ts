import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { carryAgreement, findReviewedVersion } from '@/lib/targets/data/review-rows';
import { markReviewed } from '@/lib/targets/data/workflow-rows';
import { unchangedLines } from '@/lib/targets/domain/review';
import { targetEventSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * Finance picks the target up and opens the next round of joint review. Agreement given in the round before carries
 * over to lines that did not change but in weight, so that nobody reads the same line twice.
 *
 * @throws Conflict, Forbidden, Refused as takeEvent
 */
export const conveneReview = act({
  name: 'convene-review',
  schema: targetEventSchema,
  authorise: requireSeat('finance_division', 'performance_office'),
  run: async (scope, { id, expectedVersion, note }) => {
    const { countyCode, tx } = scope;
    const reviewed = await findReviewedVersion(tx, countyCode, id);
    const taken = await takeEvent(scope, { id, expectedVersion, event: 'convene', supplied: { note, returns: [] } });
    await markReviewed(tx, countyCode, id, taken.versionNo, { reviewRound: taken.round });
    if (reviewed) {
      const rounds = { from: reviewed.round, to: taken.round };
      await carryAgreement(tx, { countyCode, targetId: id }, rounds, unchangedLines(reviewed.form, taken.record.form));
    }
    return { state: taken.next, round: taken.round };
  },
});
