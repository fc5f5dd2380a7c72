/**
 * The rule set (规则包): every number and choice the law, the region and the county leave to a year, as one validated
 * value. Calculated records keep the id of the rule set they were judged by. Stored versions: data.ts. Sessions, locks
 * and passwords are no budget rules and stand in the organisation chapter, which the security administrator answers for.
 */
import { z } from 'zod';
import { attachmentRules } from '@/lib/rules/domain/attachment-rules';
import { rectificationRules, statutoryRules, workingCalendarRules } from '@/lib/rules/domain/clock-rules';
import { exAnteRules } from '@/lib/rules/domain/ex-ante-rules';
import { frameRules } from '@/lib/rules/domain/frame-rules';
import { gradeRules } from '@/lib/rules/domain/grade-rules';
import { monitoringRules } from '@/lib/rules/domain/monitoring-rules';
import { reviewRules } from '@/lib/rules/domain/review-rules';
import { selfEvaluationRules } from '@/lib/rules/domain/self-evaluation-rules';
import { targetFormRules } from '@/lib/rules/domain/target-form-rules';
import { weightRules } from '@/lib/rules/domain/weight-rules';

const groups = {
  weights: weightRules,
  frames: frameRules,
  targetForm: targetFormRules,
  review: reviewRules,
  attachments: attachmentRules,
  exAnte: exAnteRules,
  statutory: statutoryRules,
  workingCalendar: workingCalendarRules,
  monitoring: monitoringRules,
  rectification: rectificationRules,
  selfEvaluation: selfEvaluationRules,
  grades: gradeRules,
};

export const ruleSetSchema = z.strictObject({ fiscalYear: z.int().min(2018).max(2199), ...groups });

/** One county's rules of one 预算年度. */
export type RuleSet = z.output<typeof ruleSetSchema>;
export type RuleGroupName = keyof typeof groups;

/** In the order of the lifecycle. */
export const RULE_GROUPS = [
  'weights',
  'frames',
  'targetForm',
  'review',
  'attachments',
  'exAnte',
  'statutory',
  'workingCalendar',
  'monitoring',
  'rectification',
  'selfEvaluation',
  'grades',
] as const satisfies readonly RuleGroupName[];

/** A version in force or once in force, as others read it. */
export interface RuleSetVersion {
  readonly id: string;
  readonly fiscalYear: number;
  /** 1, 2, 3 … within the year */
  readonly version: number;
  readonly activatedAt: Date;
  /** hex SHA-256 of the canonical content */
  readonly contentHash: string;
  readonly rules: RuleSet;
}
