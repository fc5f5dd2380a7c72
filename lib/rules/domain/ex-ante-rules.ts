/** Ex-ante assessment (事前绩效评估): when it is owed, how it is scored, which conclusion opens the gate. */
import { z } from 'zod';
import type { Points } from '@/lib/core/points';
import { countField, fenField, pointsField, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const CONCLUSIONS = ['supported', 'supported_after_revision', 'partly_supported', 'not_supported'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const EX_ANTE_DIMENSIONS = [
  'necessity',
  'economy',
  'target_soundness',
  'feasibility',
  'funding_compliance',
] as const;

export const exAnteRules = ruleGroup({
  /** county's own money of a new project from which an assessment is owed */
  countyFundsFrom: fenField,
  /** every new policy owes one, whatever its money */
  isOwedByNewPolicies: z.boolean(),
  isEmergencyExempt: z.boolean(),
  dimensions: z.array(z.enum(EX_ANTE_DIMENSIONS)).length(EX_ANTE_DIMENSIONS.length),
  dimensionPoints: pointsField,
  /** points of one review point by rating */
  ratingPoints: z.strictObject({ excellent: pointsField, good: pointsField, fair: pointsField, poor: pointsField }),
  /** lowest total of each suggested conclusion; below the last: not supported */
  supportedFrom: pointsField,
  revisionFrom: pointsField,
  partialFrom: pointsField,
  /** `supported` needs this much in every dimension too */
  dimensionFrom: pointsField,
  /** any one of these: not supported, no admission */
  vetoes: z.array(z.enum(['no_factual_basis', 'insufficient_preparation', 'unclear_target', 'unlawful_funding'])),
  /** conclusions that open the project library */
  admittedBy: z.array(z.enum(CONCLUSIONS)).min(1),
  revisionLoops: countField,
}).check((context) => {
  const { supportedFrom, revisionFrom, partialFrom } = context.value;
  if (supportedFrom <= revisionFrom || revisionFrom <= partialFrom) {
    context.issues.push({ code: 'custom', message: 'band_order', path: ['supportedFrom'], input: context.value });
  }
});
export type ExAnteRules = z.output<typeof exAnteRules>;

/** What the score suggests; a person confirms it, with a reason where they differ. */
export function suggestedConclusion(rules: ExAnteRules, dimensions: readonly Points[], total: Points): Conclusion {
  if (total >= rules.supportedFrom && dimensions.every((value) => value >= rules.dimensionFrom)) return 'supported';
  if (total >= rules.revisionFrom) return 'supported_after_revision';
  return total >= rules.partialFrom ? 'partly_supported' : 'not_supported';
}
