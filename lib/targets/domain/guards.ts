/**
 * What the guards and conditions of the target's machine mean. Pure: everything they look at is handed in.
 */
import type { Actor } from '@/lib/core/context';
import type { Refusal } from '@/lib/core/decision';
import type { Circumstances } from '@/lib/core/workflow';
import type { ReturnedPlace } from '@/lib/targets/domain/editable';
import type { TargetCondition, TargetGuard, TargetState } from '@/lib/targets/domain/machine';
import {
  financeObjections,
  missingParties,
  openThreads,
  overridesThirdParty,
  type ReasonCode,
  type ReviewRound,
  untracedLines,
} from '@/lib/targets/domain/review';
import type { Finding, TargetForm } from '@/lib/targets/domain/types';

/** The responsible unit as the machine needs it. */
export interface TargetUnit {
  readonly id: string;
  /** 主管部门; null = its own department */
  readonly parentId: string | null;
  readonly divisionId: string | null;
  /** agencies that sit in its joint reviews this year */
  readonly agencyIds: readonly string[];
  readonly isFinanceBureau: boolean;
}

/** A target as the machine sees it. */
export interface TargetFacts {
  readonly state: TargetState;
  readonly unit: TargetUnit;
  readonly form: TargetForm;
  readonly findings: readonly Finding[];
  /** who last edited or submitted it */
  readonly preparedBy: readonly string[];
  /** who took a hop since the last submission, or signed for a party in this round */
  readonly earlierHands: readonly string[];
  readonly wasReturned: boolean;
  readonly round: ReviewRound;
  /** shortest reason of a return or an override, in characters. @source domain.md 16 R6 */
  readonly reasonMinLength: number;
}

export interface ReturnReason extends ReturnedPlace {
  readonly reasonCode: ReasonCode;
  readonly text: string;
}

/** What the actor gives along with the event. */
export interface Supplied {
  readonly note: string;
  readonly returns: readonly ReturnReason[];
}

export const NOTHING_SUPPLIED: Supplied = { note: '', returns: [] };

export function circumstancesOf(
  actor: Actor | null,
  target: TargetFacts,
  supplied: Supplied,
): Circumstances<TargetCondition, TargetGuard> {
  return {
    holds: (condition) => holds(condition, target),
    judge: (guard) => JUDGES[guard]({ actor, target, supplied }),
  };
}

function holds(condition: TargetCondition, target: TargetFacts): boolean {
  switch (condition) {
    case 'has_department':
      return target.unit.parentId !== null;
    case 'is_own_department':
      return target.unit.parentId === null;
    case 'was_returned':
      return target.wasReturned;
    case 'was_never_returned':
      return !target.wasReturned;
    case 'is_finance_bureau':
      return target.unit.isFinanceBureau;
    case 'is_other_unit':
      return !target.unit.isFinanceBureau;
  }
}

interface Case {
  readonly actor: Actor | null;
  readonly target: TargetFacts;
  readonly supplied: Supplied;
}

const JUDGES: Readonly<Record<TargetGuard, (situation: Case) => readonly Refusal[]>> = {
  form_is_complete: ({ target }) => formErrors(target),
  not_the_preparer: ({ actor, target }) =>
    actor !== null && target.preparedBy.includes(actor.personId) ? [{ code: 'preparer_may_not_decide' }] : [],
  not_an_earlier_hand: ({ actor, target }) =>
    actor !== null && target.earlierHands.includes(actor.personId) ? [{ code: 'earlier_hand_may_not_decide' }] : [],
  agency_is_assigned: ({ target }) => (target.unit.agencyIds.length === 0 ? [{ code: 'no_agency_assigned' }] : []),
  all_parties_signed: ({ target }) => missingParties(target.round),
  finance_agrees_to_all_lines: ({ target }) => financeObjections(target.form, target.round),
  all_lines_traced: ({ target }) => untracedLines(target.form, target.round),
  threads_resolved: ({ target }) => openThreads(target.form, target.round),
  override_is_reasoned: ({ target, supplied }) =>
    overridesThirdParty(target.form, target.round) && [...supplied.note.trim()].length < target.reasonMinLength
      ? [{ code: 'override_needs_reason', params: { min: target.reasonMinLength }, place: 'note' }]
      : [],
  return_is_reasoned: ({ target, supplied }) => returnFaults(target, supplied.returns),
  outside_preparing_office: ({ actor, target }) =>
    actor?.seats.some((held) => held.unitId === target.unit.id) ? [{ code: 'decider_is_of_preparing_unit' }] : [],
};

function formErrors(target: TargetFacts): readonly Refusal[] {
  return target.findings
    .filter((finding) => finding.severity === 'error')
    .map((finding) => ({ code: finding.code, params: finding.params, place: finding.place }));
}

function returnFaults({ form, reasonMinLength }: TargetFacts, returns: readonly ReturnReason[]): readonly Refusal[] {
  if (returns.length === 0) return [{ code: 'return_needs_a_place' }];
  const ids = new Set(form.lines.map((line) => line.id));
  return returns.flatMap((item, index): readonly Refusal[] => {
    const place = `returns[${index}]`;
    const faults: Refusal[] = [];
    if ([...item.text.trim()].length < reasonMinLength) {
      faults.push({ code: 'return_needs_reason', params: { min: reasonMinLength }, place: `${place}.text` });
    }
    if (item.place === 'line' && (item.lineId === null || !ids.has(item.lineId))) {
      faults.push({ code: 'return_names_no_line', place: `${place}.lineId` });
    }
    return faults;
  });
}
