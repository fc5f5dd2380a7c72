import { act } from '@/lib/audit/act';
import { Conflict, Forbidden, Refused } from '@/lib/core/errors';
import { requireSeat } from '@/lib/organisation/policy';
import { isDuplicate } from '@/lib/platform/db/transaction';
import { writePartyOpinion } from '@/lib/targets/data/review-rows';
import { unsignable } from '@/lib/targets/domain/review';
import { loadTarget } from '@/lib/targets/load-target';
import { decideOpinion } from '@/lib/targets/policy';
import { signPartyOpinionSchema } from '@/lib/targets/schema';

/**
 * A party signs its opinion on the whole target, once a round, after it has spoken of every line.
 *
 * @throws Forbidden when the actor does not speak for the party
 * @throws Refused when lines are left without opinion or the party has signed
 * @throws Conflict when a colleague signed at the same moment
 */
export const signPartyOpinion = act({
  name: 'sign-party-opinion',
  schema: signPartyOpinionSchema,
  authorise: requireSeat('unit_reviewer', 'finance_division', 'agency_evaluator'),
  run: async (scope, { id, round, party, conclusion, text }) => {
    const { record, facts } = await loadTarget(scope, id);
    const decision = decideOpinion(scope.actor, party, facts);
    if (!decision.allowed) {
      if (decision.refusals.some((refusal) => refusal.code === 'party_is_not_yours'))
        throw new Forbidden('party_is_not_yours');
      throw new Refused(decision.refusals);
    }
    if (record.round !== round) throw new Refused([{ code: 'round_is_over' }]);
    const silent = unsignable(party, record.form, facts.round);
    if (silent.length > 0) throw new Refused(silent);
    await writePartyOpinion(scope.tx, {
      countyCode: scope.countyCode,
      targetId: id,
      round,
      party,
      conclusion,
      text: text.trim(),
      personId: scope.actor?.personId ?? null,
      signedAt: scope.now,
    }).catch((error: unknown) => {
      throw isDuplicate(error) ? new Conflict() : error;
    });
    scope.record({ subjectId: id, after: { round, party, conclusion, text: text.trim() } });
    return { party, conclusion };
  },
});
