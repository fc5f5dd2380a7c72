/**
 * The rule sets a county starts with, year by year. A year with other rules gets its own values here; the bureau
 * changes its own copy by activating a new version, never this file.
 */
import { RECTIFICATION, STATUTORY, WORKING_CALENDAR } from '@/lib/rules/domain/packs/clocks';
import { GRADES_OF_YEAR, SELF_EVALUATION } from '@/lib/rules/domain/packs/evaluation';
import { EX_ANTE } from '@/lib/rules/domain/packs/ex-ante';
import { FRAMES_OF_YEAR } from '@/lib/rules/domain/packs/frames';
import { MONITORING } from '@/lib/rules/domain/packs/monitoring';
import { ATTACHMENTS, REVIEW, TARGET_FORM, WEIGHTS } from '@/lib/rules/domain/packs/targets';
import { type RuleSet, ruleSetSchema } from '@/lib/rules/domain/rule-set';

/** Years with a pack: the documents cited have been in force since 2021, the county statement tells of 2023 to 2025. */
export const DEFAULT_PACK_YEARS = [2023, 2024, 2025] as const;
export type DefaultPackYear = (typeof DEFAULT_PACK_YEARS)[number];

/** The default rules of one year, checked like any other rule set. */
export function defaultRuleSet(fiscalYear: DefaultPackYear): RuleSet {
  return ruleSetSchema.parse({
    fiscalYear,
    weights: WEIGHTS,
    frames: FRAMES_OF_YEAR,
    targetForm: TARGET_FORM,
    review: REVIEW,
    attachments: ATTACHMENTS,
    exAnte: EX_ANTE,
    statutory: STATUTORY,
    workingCalendar: WORKING_CALENDAR,
    monitoring: MONITORING,
    rectification: RECTIFICATION,
    selfEvaluation: SELF_EVALUATION,
    grades: GRADES_OF_YEAR,
  });
}
