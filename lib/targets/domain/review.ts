/**
 * 三方会审: what the three parties say of a target, line by line and as a whole, and what of it stands against passing.
 * The third party advises, finance decides and gives its reason when it passes against the third party's word.
 * @source domain.md 6.4; 轮台县2025年预算绩效情况说明（一）
 */
import type { Refusal } from '@/lib/core/decision';
import type { Taker } from '@/lib/core/workflow';
import { isSameIndicator } from '@/lib/targets/domain/difference';
import type { TargetForm } from '@/lib/targets/domain/types';

export const REVIEW_PARTIES = ['unit', 'finance', 'third_party'] as const;
export type ReviewParty = (typeof REVIEW_PARTIES)[number];

export const LINE_VERDICTS = ['agree', 'modify', 'delete', 'add'] as const;
export type LineVerdict = (typeof LINE_VERDICTS)[number];

/** 完整性, 相关性, 适当性, 可行性 */
export const REVIEW_ASPECTS = ['completeness', 'relevance', 'appropriateness', 'feasibility'] as const;
export type ReviewAspect = (typeof REVIEW_ASPECTS)[number];

export const PARTY_CONCLUSIONS = ['agree', 'agree_after_revision', 'disagree'] as const;
export type PartyConclusion = (typeof PARTY_CONCLUSIONS)[number];

/** Why a line is not accepted; the words stand in labels. */
export const REASON_CODES = [
  'not_quantified',
  'value_too_low',
  'value_too_high',
  'not_related',
  'duplicate',
  'input_not_result',
  'wrong_class',
  'weight_unreasonable',
  'no_basis',
  'money_mismatch',
  'missing',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Who speaks for which party. The unit reviewer's opinion is its party's word, not a decision. */
export const PARTY_TAKERS: Readonly<Record<ReviewParty, Taker>> = {
  unit: { seat: 'unit_reviewer', relation: 'own' },
  finance: { seat: 'finance_division', relation: 'division' },
  third_party: { seat: 'agency_evaluator', relation: 'assigned' },
};

export interface LineOpinion {
  readonly party: ReviewParty;
  /** line spoken of; for `add` the id of the opinion itself */
  readonly lineId: string;
  readonly verdict: LineVerdict;
  readonly aspect: ReviewAspect | null;
  readonly reasonCode: ReasonCode | null;
  readonly text: string;
  /** value or indicator proposed; '' = none */
  readonly suggestedValue: string;
  /** the line traces to 三定方案 or 实施方案 (G14) */
  readonly isTraced: boolean;
}

export interface PartyOpinion {
  readonly party: ReviewParty;
  readonly conclusion: PartyConclusion;
  /** who signed; null = the system */
  readonly personId: string | null;
}

/** All that was said in the present round. */
export interface ReviewRound {
  readonly opinions: readonly LineOpinion[];
  readonly parties: readonly PartyOpinion[];
  /** lines with an open thread */
  readonly openThreadLineIds: readonly string[];
}

/** Reasons why a party cannot sign yet: it must have spoken of every line. */
export function unsignable(party: ReviewParty, form: TargetForm, round: ReviewRound): readonly Refusal[] {
  const spoken = new Set(round.opinions.filter((opinion) => opinion.party === party).map((opinion) => opinion.lineId));
  const silent = form.lines.filter((line) => !spoken.has(line.id));
  return silent.length === 0 ? [] : [{ code: 'lines_without_opinion', params: { count: silent.length } }];
}

/** Parties whose signed word is missing. */
export function missingParties(round: ReviewRound): readonly Refusal[] {
  const signed = new Set(round.parties.map((opinion) => opinion.party));
  return REVIEW_PARTIES.filter((party) => !signed.has(party)).map((party) => ({
    code: 'party_opinion_missing',
    params: { party },
  }));
}

/** Lines finance wants changed, removed or added. */
export function financeObjections(form: TargetForm, round: ReviewRound): readonly Refusal[] {
  return objections(form, round, 'finance').map(({ name, verdict }) => ({
    code: 'finance_does_not_agree',
    params: { name, verdict },
  }));
}

/** Lines nobody of finance ticked as traced to a basis (G14). */
export function untracedLines(form: TargetForm, round: ReviewRound): readonly Refusal[] {
  const traced = new Set(
    round.opinions
      .filter((opinion) => opinion.party === 'finance' && opinion.isTraced)
      .map((opinion) => opinion.lineId),
  );
  return form.lines.flatMap((line, index) =>
    traced.has(line.id) ? [] : [{ code: 'line_not_traced', params: { name: line.name }, place: `lines[${index}]` }],
  );
}

export function openThreads(form: TargetForm, round: ReviewRound): readonly Refusal[] {
  const open = new Set(round.openThreadLineIds);
  return form.lines.flatMap((line, index) =>
    open.has(line.id) ? [{ code: 'thread_open', params: { name: line.name }, place: `lines[${index}]` }] : [],
  );
}

/** Whether passing now would go against the third party's word on a line or as a whole. */
export function overridesThirdParty(form: TargetForm, round: ReviewRound): boolean {
  const whole = round.parties.some((opinion) => opinion.party === 'third_party' && opinion.conclusion !== 'agree');
  return whole || objections(form, round, 'third_party').length > 0;
}

function objections(form: TargetForm, round: ReviewRound, party: ReviewParty) {
  const names = new Map(form.lines.map((line) => [line.id, line.name]));
  return round.opinions
    .filter((opinion) => opinion.party === party && opinion.verdict !== 'agree')
    .map((opinion) => ({ name: names.get(opinion.lineId) ?? opinion.suggestedValue, verdict: opinion.verdict }));
}

/**
 * Lines that did not change but in weight and place since the reviewed form: agreement given then still holds. What
 * was objected to is looked at again.
 */
export function unchangedLines(reviewed: TargetForm, present: TargetForm): readonly string[] {
  const before = new Map(reviewed.lines.map((line) => [line.id, line]));
  return present.lines.flatMap((line) => {
    const was = before.get(line.id);
    return was !== undefined && isSameIndicator(was, line) ? [line.id] : [];
  });
}

/** What is wrong with opinions as given: an objection needs code and text, and must be about a line of the form. */
export function opinionFaults(form: TargetForm, opinions: readonly LineOpinion[]): readonly Refusal[] {
  const names = new Map(form.lines.map((line) => [line.id, line.name]));
  return opinions.flatMap((opinion, index): readonly Refusal[] => {
    const name = names.get(opinion.lineId);
    if (name === undefined && opinion.verdict !== 'add') {
      return [{ code: 'opinion_names_no_line', place: `opinions[${index}]` }];
    }
    const isReasoned = opinion.reasonCode !== null && opinion.text.trim() !== '';
    return opinion.verdict === 'agree' || isReasoned
      ? []
      : [
          {
            code: 'opinion_needs_reason',
            params: { name: name ?? opinion.suggestedValue },
            place: `opinions[${index}]`,
          },
        ];
  });
}
