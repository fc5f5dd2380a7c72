/** Clocks set by law (natural days) and by the county for rectification (working days), and its own rest days. */
import { z } from 'zod';
import { countField, dateField, ruleGroup } from '@/lib/rules/domain/rule-fields';

/** @unit natural days after the event that starts the clock */
export const statutoryRules = ruleGroup({
  /** after approval by the county congress */
  publishGovernmentBudget: countField,
  /** after approval by the county congress */
  issueDepartmentBudget: countField,
  /** after the department received its budget */
  passToSubordinateUnits: countField,
  /** after the unit received its budget; with the targets */
  publishDepartmentBudget: countField,
  /** after the final accounts were approved; with the self-evaluations */
  publishFinalAccounts: countField,
  /** years after which unused carry-over counts as unspent and may be recalled */
  carryoverYears: countField,
});
export type StatutoryRules = z.output<typeof statutoryRules>;

/** @unit working days */
export const rectificationRules = ruleGroup({
  rectifyWorkingDays: countField,
  replyWorkingDays: countField,
  /** overdue for more than this: told to the county government and linked to result use */
  escalateAfterWorkingDays: countField,
  /** a reply sent back this often is told likewise */
  escalateAfterRejections: countField,
});
export type RectificationRules = z.output<typeof rectificationRules>;

/** Rest days the region adds to the national arrangement (肉孜节, 古尔邦节), announced year by year. */
export const workingCalendarRules = ruleGroup({
  regionalRestDays: z.array(dateField),
});
export type WorkingCalendarRules = z.output<typeof workingCalendarRules>;
