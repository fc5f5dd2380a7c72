/** Joint review (三方会审): who must speak, and how many working days each step of a target may take. */
import { z } from 'zod';
import { countField, ruleGroup } from '@/lib/rules/domain/rule-fields';

/** States of a target in which somebody's clock runs. */
export const TIMED_STATES = [
  'unit_submitted',
  'unit_reviewed',
  'department_reviewed',
  'in_joint_review',
  'returned',
] as const;
export type TimedState = (typeof TIMED_STATES)[number];

export const reviewRules = ruleGroup({
  /** parties whose opinion must be there before a target passes */
  parties: z.array(z.enum(['unit', 'finance', 'third_party'])).min(1),
  /** working days a target may stand in a state, from the day it enters it */
  stepWorkingDays: z.strictObject({
    unit_submitted: countField,
    unit_reviewed: countField,
    department_reviewed: countField,
    in_joint_review: countField,
    returned: countField,
  }),
  /** reminders begin so many working days before a deadline */
  reminderWorkingDays: countField,
  /** @unit characters */
  returnReasonMinimumLength: countField,
});
export type ReviewRules = z.output<typeof reviewRules>;

/** Working days a target may stand in a state; null where no clock runs (draft, passed). */
export function stepWorkingDaysOf(rules: ReviewRules, state: string): number | null {
  const timed = TIMED_STATES.find((candidate) => candidate === state);
  return timed === undefined ? null : rules.stepWorkingDays[timed];
}
