/**
 * Who may do which event on which target, who may speak for which party, who may see it. Read from the machine's own
 * table, so a seat's rights and the flow picture cannot differ.
 */
import type { Actor } from '@/lib/core/context';
import { type Decision, decisionOf, type Refusal, refuse } from '@/lib/core/decision';
import type { Seat } from '@/lib/core/seat';
import { applyEvent, type EventOutcome, edgeFor } from '@/lib/core/workflow';
import { isTaker, relationsTo } from '@/lib/organisation/domain/scope';
import { circumstancesOf, NOTHING_SUPPLIED, type Supplied, type TargetFacts } from '@/lib/targets/domain/guards';
import {
  TARGET_EVENTS,
  TARGET_MACHINE,
  type TargetCondition,
  type TargetEvent,
  type TargetGuard,
  type TargetState,
} from '@/lib/targets/domain/machine';
import { PARTY_TAKERS, REVIEW_PARTIES, type ReviewParty } from '@/lib/targets/domain/review';

export type TargetOutcome = EventOutcome<TargetState, TargetEvent, TargetCondition, TargetGuard> & {
  /** seat the actor takes the edge in */
  readonly seat?: Seat;
};

/**
 * Judges an event on a target for an actor. The seat is judged first: who may not take the edge learns nothing of the
 * guards. A null actor never may.
 */
export function decideTarget(
  actor: Actor | null,
  event: TargetEvent,
  target: TargetFacts,
  supplied: Supplied = NOTHING_SUPPLIED,
): TargetOutcome {
  const circumstances = circumstancesOf(actor, target, supplied);
  const edge = edgeFor(TARGET_MACHINE, target.state, event, circumstances.holds);
  if (edge !== null && !isTaker(actor, target.unit, edge.takers)) {
    return { ok: false, refusals: [{ code: 'seat_may_not', params: { event } }] };
  }
  const outcome = applyEvent(TARGET_MACHINE, target.state, event, circumstances);
  if (!outcome.ok) return outcome;
  const held = relationsTo(actor, target.unit);
  return { ...outcome, seat: held.find((pair) => outcome.edge.takers.some((t) => t.seat === pair.seat))?.seat };
}

export interface EventChoice {
  readonly event: TargetEvent;
  /** empty = it may happen now */
  readonly refusals: readonly Refusal[];
}

/** The events the actor's seats can take from the present state, each with all that stands against it now. */
export function eventChoices(actor: Actor | null, target: TargetFacts): readonly EventChoice[] {
  const circumstances = circumstancesOf(actor, target, NOTHING_SUPPLIED);
  return TARGET_EVENTS.flatMap((event): readonly EventChoice[] => {
    const edge = edgeFor(TARGET_MACHINE, target.state, event, circumstances.holds);
    if (edge === null || !isTaker(actor, target.unit, edge.takers)) return [];
    return [{ event, refusals: edge.guards.flatMap((guard) => circumstances.judge(guard)) }];
  });
}

/** Whether the actor may edit the form, its state apart: only the clerks of the unit itself. */
export function decideEdit(actor: Actor | null, target: Pick<TargetFacts, 'unit'>): Decision {
  return isTaker(actor, target.unit, [{ seat: 'unit_clerk', relation: 'own' }])
    ? { allowed: true }
    : refuse({ code: 'seat_may_not', params: { event: 'submit' } });
}

/** Whether anything of the target may be seen: any relation to its unit at all. */
export function canSee(actor: Actor | null, target: Pick<TargetFacts, 'unit'>): boolean {
  return relationsTo(actor, target.unit).length > 0;
}

/** The parties the actor may speak for on this target, its preparers never for finance or the third party. */
export function partiesOf(actor: Actor | null, target: TargetFacts): readonly ReviewParty[] {
  return REVIEW_PARTIES.filter((party) => decideOpinion(actor, party, target).allowed);
}

/** Whether the actor may speak for a party now. */
export function decideOpinion(actor: Actor | null, party: ReviewParty, target: TargetFacts): Decision {
  if (!isTaker(actor, target.unit, [PARTY_TAKERS[party]])) {
    return refuse({ code: 'party_is_not_yours', params: { party } });
  }
  const refusals: Refusal[] = [];
  if (target.state !== 'in_joint_review') refusals.push({ code: 'round_is_over' });
  if (actor !== null && target.preparedBy.includes(actor.personId)) refusals.push({ code: 'preparer_may_not_decide' });
  if (target.round.parties.some((opinion) => opinion.party === party)) refusals.push({ code: 'already_signed' });
  return decisionOf(refusals);
}

/**
 * Whether the actor sits in the joint review of this target at all, and so may discuss its lines. Who prepared it
 * speaks for the unit, whatever other seats there are.
 */
export function speakerOf(actor: Actor | null, target: TargetFacts): ReviewParty | null {
  if (actor !== null && target.preparedBy.includes(actor.personId)) {
    return relationsTo(actor, target.unit).some(({ relation }) => relation === 'own') ? 'unit' : null;
  }
  const found = REVIEW_PARTIES.find((party) => isTaker(actor, target.unit, [PARTY_TAKERS[party]]));
  if (found) return found;
  const decides = isTaker(actor, target.unit, [{ seat: 'performance_office', relation: 'county' }]);
  if (decides) return 'finance';
  return isTaker(actor, target.unit, [{ seat: 'unit_clerk', relation: 'own' }]) ? 'unit' : null;
}
