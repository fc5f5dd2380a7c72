/** Scoring of a unit's self-evaluation: bands of qualitative lines, over-achievement, and when a reason is owed. */
import { z } from 'zod';
import { rateField, rateThreshold, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const ATTAINMENTS = ['met', 'partly_met', 'not_met'] as const;

/** Score interval of an attainment, in parts of the line's weight; the upper end is open unless it is the full weight. */
const attainmentBand = z.strictObject({
  attainment: z.enum(ATTAINMENTS),
  from: rateField,
  to: rateField,
});

/** Actual ÷ target from here on: suggested deduction, in parts of the weight. */
const deductionBand = z.strictObject({ from: rateField, deduction: rateField });

export const selfEvaluationRules = ruleGroup({
  attainmentBands: z.array(attainmentBand).length(3),
  /** actual ÷ target that needs an explanation */
  explainOverAchievement: rateThreshold,
  /** explanation asked for only, or a deduction suggested beside it; never taken by itself */
  overAchievement: z.enum(['explain', 'suggest_deduction']),
  overAchievementBands: z.array(deductionBand),
  /** execution rate at the end of the year that needs a reason */
  explainExecution: rateThreshold,
  /** full marks on every line with an execution rate like this are told as unusual */
  fullMarksUnusual: rateThreshold,
  /** (indicator score ÷ 90 − execution rate) ÷ (indicator score ÷ 90) that is told in red */
  scoreAheadOfExecution: rateThreshold,
  /** share of the budget left over that is told in yellow */
  largeBalance: rateThreshold,
  /** satisfaction: as any positive line, or full and zero marks beyond two thresholds */
  satisfactionScoring: z.enum(['positive', 'interval']),
  satisfactionFullMarks: rateThreshold,
  satisfactionNoMarks: rateThreshold,
}).check((context) => {
  const { attainmentBands: bands, overAchievementBands } = context.value;
  const isClosed = bands.every(
    (band, index) => band.from < band.to && (bands[index + 1]?.to ?? band.from) === band.from,
  );
  const rises = overAchievementBands.every((band, index) => {
    const next = overAchievementBands[index + 1];
    return next === undefined || (next.from > band.from && next.deduction > band.deduction);
  });
  const refuse = (field: string) =>
    context.issues.push({ code: 'custom', message: 'band_order', path: [field], input: context.value });
  if (!isClosed) refuse('attainmentBands');
  if (!rises) refuse('overAchievementBands');
});
export type SelfEvaluationRules = z.output<typeof selfEvaluationRules>;
