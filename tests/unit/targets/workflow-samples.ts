/** Targets, units and actors for the workflow's tests; forms are as small as the workflow allows. */
import type { Actor } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import type { TargetFacts, TargetUnit } from '@/lib/targets/domain/guards';
import type { LineOpinion, ReviewParty, ReviewRound } from '@/lib/targets/domain/review';
import { REVIEW_PARTIES } from '@/lib/targets/domain/review';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

export const UNIT = 'unit-1';
export const DEPARTMENT = 'unit-0';
export const DIVISION = 'division-1';
export const AGENCY = 'agency-1';

export const unit: TargetUnit = {
  id: UNIT,
  parentId: DEPARTMENT,
  divisionId: DIVISION,
  agencyIds: [AGENCY],
  isFinanceBureau: false,
};

export function lineOf(id: string, change: Partial<TargetLine> = {}): TargetLine {
  return {
    id,
    level1: 'output',
    level2: 'quantity',
    indicatorId: null,
    name: `指标${id}`,
    direction: 'ge',
    targetValue: '10',
    unit: '个',
    weight: '10',
    accrual: 'cumulative',
    valueSource: '',
    scoringRule: '',
    baseline: '',
    noBaselineReason: '',
    unitCost: '',
    documentId: null,
    clauseNumber: '',
    clauseText: '',
    specificReason: '',
    copiedFrom: '',
    ...change,
  };
}

export function formOf(lines: readonly TargetLine[], change: Partial<TargetForm> = {}): TargetForm {
  return {
    frame: 'frame_2021',
    objective: '全年举办培训十期，培训三百人次，合格率不低于九成五。',
    termObjective: '',
    beneficiaries: '',
    noSatisfactionReason: '',
    noCostReason: '',
    lines,
    ...change,
  };
}

export const form = formOf([lineOf('a'), lineOf('b', { level1: 'benefit', level2: 'social_benefit' })]);

export function agreedBy(party: ReviewParty, lineId: string, change: Partial<LineOpinion> = {}): LineOpinion {
  return {
    party,
    lineId,
    verdict: 'agree',
    aspect: null,
    reasonCode: null,
    text: '',
    suggestedValue: '',
    isTraced: party === 'finance',
    ...change,
  };
}

/** Everybody agrees to everything and has signed. */
export const agreed: ReviewRound = {
  opinions: REVIEW_PARTIES.flatMap((party) => form.lines.map((line) => agreedBy(party, line.id))),
  parties: REVIEW_PARTIES.map((party) => ({ party, conclusion: 'agree' as const, personId: `signer of ${party}` })),
  openThreadLineIds: [],
};

export function targetIn(state: TargetFacts['state'], change: Partial<TargetFacts> = {}): TargetFacts {
  return {
    state,
    unit,
    form,
    findings: [],
    preparedBy: ['preparer'],
    earlierHands: ['endorser'],
    wasReturned: false,
    round: agreed,
    reasonMinLength: 5,
    ...change,
  };
}

/** A person with one seat, bound to the given scope. */
export function actorWith(seat: Seat, scope: Partial<HeldSeat> = {}, personId = 'person'): Actor {
  return {
    personId,
    displayName: personId,
    seats: [{ seat, unitId: null, divisionId: null, agencyId: null, ...scope }],
  };
}
