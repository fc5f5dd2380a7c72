/**
 * Weights (分值) of a project target: what each level1 gets, what they add up to, and how strictly. Weights of a whole
 * department stand in frame-rules.ts.
 */
import { z } from 'zod';
import { sumPoints } from '@/lib/core/points';
import { allDifferent, pointsField, ruleGroup } from '@/lib/rules/domain/rule-fields';

/** One row of the weight table: which level1 are used, and the quota of each. */
const quotaRow = z.strictObject({
  hasCost: z.boolean(),
  hasSatisfaction: z.boolean(),
  cost: pointsField,
  output: pointsField,
  benefit: pointsField,
  satisfaction: pointsField,
});
export type QuotaRow = z.output<typeof quotaRow>;

export const weightRules = ruleGroup({
  /** sum of all lines of a target, without the execution rate */
  targetTotal: pointsField,
  /** weight of 预算执行率, added at self-evaluation only */
  executionWeight: pointsField,
  selfEvaluationTotal: pointsField,
  /** the weight of a line lies above this */
  lineWeightAbove: pointsField,
  /** level1 sums off the quota: refused, or told and passed on to the reviewers */
  tolerance: z.enum(['strict', 'warn']),
  /** one row for each use of cost and satisfaction */
  quotas: z.array(quotaRow).length(4),
}).check((context) => {
  const { quotas, targetTotal, executionWeight, selfEvaluationTotal } = context.value;
  const refuse = (message: string, path: readonly (string | number)[]) =>
    context.issues.push({ code: 'custom', message, path: [...path], input: context.value });
  for (const [index, row] of quotas.entries()) {
    if (sumPoints([row.cost, row.output, row.benefit, row.satisfaction]) !== targetTotal) {
      refuse('quota_sum', ['quotas', index]);
    }
    if (row.hasCost !== row.cost > 0 || row.hasSatisfaction !== row.satisfaction > 0) {
      refuse('quota_unused', ['quotas', index]);
    }
  }
  if (!allDifferent(quotas.map((row) => `${row.hasCost}-${row.hasSatisfaction}`))) refuse('quota_twice', ['quotas']);
  if (sumPoints([targetTotal, executionWeight]) !== selfEvaluationTotal) refuse('total_sum', ['selfEvaluationTotal']);
});
export type WeightRules = z.output<typeof weightRules>;

/** The quota row of a target that uses cost and satisfaction lines or not; the table has each use exactly once. */
export function quotaFor(rules: WeightRules, use: { hasCost: boolean; hasSatisfaction: boolean }): QuotaRow {
  const row = rules.quotas.find(
    (quota) => quota.hasCost === use.hasCost && quota.hasSatisfaction === use.hasSatisfaction,
  );
  if (row === undefined) throw new Error('a validated weight table has a row for every use');
  return row;
}
