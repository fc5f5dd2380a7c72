import { act } from '@/lib/audit/act';
import { Forbidden, Refused } from '@/lib/core/errors';
import { requireSeat } from '@/lib/organisation/policy';
import { writeOpinions } from '@/lib/targets/data/review-rows';
import { opinionFaults } from '@/lib/targets/domain/review';
import { loadTarget } from '@/lib/targets/load-target';
import { decideOpinion } from '@/lib/targets/policy';
import { lineOpinionsSchema } from '@/lib/targets/schema';

/**
 * One party's word on any number of lines at once; a second word on a line replaces the first until the party signs.
 *
 * @throws Forbidden when the actor does not speak for the party
 * @throws Refused when the round is over, the party has signed, or an objection lacks its reason
 */
export const giveLineOpinions = act({
  name: 'give-line-opinions',
  schema: lineOpinionsSchema,
  authorise: requireSeat('unit_reviewer', 'finance_division', 'agency_evaluator'),
  run: async (scope, { id, round, party, opinions }) => {
    const { record, facts } = await loadTarget(scope, id);
    const decision = decideOpinion(scope.actor, party, facts);
    if (!decision.allowed) {
      if (decision.refusals.some((refusal) => refusal.code === 'party_is_not_yours'))
        throw new Forbidden('party_is_not_yours');
      throw new Refused(decision.refusals);
    }
    const given = opinions.map((opinion) => ({ ...opinion, party }));
    const faults = opinionFaults(record.form, given);
    if (record.round !== round) throw new Refused([{ code: 'round_is_over' }]);
    if (faults.length > 0) throw new Refused(faults);
    await writeOpinions(
      scope.tx,
      {
        countyCode: scope.countyCode,
        targetId: id,
        round,
        personId: scope.actor?.personId ?? null,
        now: scope.now,
      },
      given,
    );
    scope.record({ subjectId: id, after: { round, opinions: given } });
    return { count: given.length };
  },
});
