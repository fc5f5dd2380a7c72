/**
 * Workflow of a project's performance target from draft to passed joint review, as a table. Buttons, server checks,
 * tests, the flow picture and the documents read it. What later chapters add (批准, 批复, 公开) are their own edges.
 * @source domain.md 6.4; 轮台县2025年预算绩效情况说明（一）: 三方联合会审
 */
import type { Machine } from '@/lib/core/workflow';

export const TARGET_STATES = [
  'drafted',
  'unit_submitted',
  'unit_reviewed',
  'department_reviewed',
  'in_joint_review',
  'returned',
  'passed',
] as const;
export type TargetState = (typeof TARGET_STATES)[number];

export const TARGET_EVENTS = ['submit', 'withdraw', 'endorse', 'forward', 'convene', 'return', 'pass'] as const;
export type TargetEvent = (typeof TARGET_EVENTS)[number];

/** What picks among edges of the same event and state. */
export type TargetCondition =
  | 'has_department'
  | 'is_own_department'
  | 'was_returned'
  | 'was_never_returned'
  | 'is_finance_bureau'
  | 'is_other_unit';

/** What must hold for an edge; judged in guards.ts. */
export type TargetGuard =
  /** no finding of severity error */
  | 'form_is_complete'
  /** who prepared it never decides on it, even with two seats */
  | 'not_the_preparer'
  /** who took an earlier hop of this submission, or signed for a party, does not take the next: four eyes at every hop */
  | 'not_an_earlier_hand'
  /** a third-party agency is assigned to the unit for the year */
  | 'agency_is_assigned'
  /** unit, finance and third party each signed an opinion in this round */
  | 'all_parties_signed'
  /** finance agrees to every line; a line it wants changed means a return */
  | 'finance_agrees_to_all_lines'
  /** every line is ticked as traced to 三定方案 or 实施方案 (G14) */
  | 'all_lines_traced'
  /** no thread at a line is open */
  | 'threads_resolved'
  /** passing against the third party's word takes a reason */
  | 'override_is_reasoned'
  /** the return names at least one place with code and text */
  | 'return_is_reasoned'
  /** the finance bureau's own targets are decided by somebody without a seat in the preparing unit */
  | 'outside_preparing_office';

const CLERK = [{ seat: 'unit_clerk', relation: 'own' }] as const;
const UNIT_REVIEWER = [{ seat: 'unit_reviewer', relation: 'own' }] as const;
const DEPARTMENT = [{ seat: 'department_reviewer', relation: 'subordinate' }] as const;
const PANEL = [
  { seat: 'finance_division', relation: 'division' },
  { seat: 'performance_office', relation: 'county' },
] as const;
const DECIDER = [{ seat: 'performance_office', relation: 'county' }] as const;
const OUTSIDE_DECIDER = [{ seat: 'budget_office', relation: 'county' }] as const;
const PASS_GUARDS: readonly TargetGuard[] = [
  'form_is_complete',
  'all_parties_signed',
  'finance_agrees_to_all_lines',
  'all_lines_traced',
  'threads_resolved',
  'override_is_reasoned',
  'not_the_preparer',
  'not_an_earlier_hand',
];

export const TARGET_MACHINE: Machine<TargetState, TargetEvent, TargetCondition, TargetGuard> = {
  name: 'target',
  initial: 'drafted',
  finals: ['passed'],
  edges: [
    {
      event: 'submit',
      from: ['drafted', 'returned'],
      to: 'unit_submitted',
      takers: CLERK,
      guards: ['form_is_complete'],
    },
    {
      event: 'withdraw',
      from: ['unit_submitted', 'unit_reviewed', 'department_reviewed'],
      to: 'drafted',
      takers: CLERK,
      when: 'was_never_returned',
      guards: [],
    },
    {
      event: 'withdraw',
      from: ['unit_submitted', 'unit_reviewed', 'department_reviewed'],
      to: 'returned',
      takers: CLERK,
      when: 'was_returned',
      guards: [],
    },
    {
      event: 'endorse',
      from: ['unit_submitted'],
      to: 'unit_reviewed',
      takers: UNIT_REVIEWER,
      when: 'has_department',
      guards: ['not_the_preparer'],
    },
    {
      event: 'endorse',
      from: ['unit_submitted'],
      to: 'department_reviewed',
      takers: UNIT_REVIEWER,
      when: 'is_own_department',
      guards: ['not_the_preparer'],
    },
    {
      event: 'forward',
      from: ['unit_reviewed'],
      to: 'department_reviewed',
      takers: DEPARTMENT,
      guards: ['not_the_preparer', 'not_an_earlier_hand'],
    },
    {
      event: 'convene',
      from: ['department_reviewed'],
      to: 'in_joint_review',
      takers: PANEL,
      guards: ['agency_is_assigned', 'not_the_preparer'],
    },
    {
      event: 'return',
      from: ['unit_submitted'],
      to: 'returned',
      takers: UNIT_REVIEWER,
      guards: ['return_is_reasoned', 'not_the_preparer'],
    },
    {
      event: 'return',
      from: ['unit_reviewed'],
      to: 'returned',
      takers: DEPARTMENT,
      guards: ['return_is_reasoned', 'not_the_preparer'],
    },
    {
      event: 'return',
      from: ['in_joint_review'],
      to: 'returned',
      takers: DECIDER,
      when: 'is_other_unit',
      guards: ['return_is_reasoned', 'not_the_preparer'],
    },
    {
      event: 'return',
      from: ['in_joint_review'],
      to: 'returned',
      takers: OUTSIDE_DECIDER,
      when: 'is_finance_bureau',
      guards: ['return_is_reasoned', 'not_the_preparer', 'outside_preparing_office'],
    },
    {
      event: 'pass',
      from: ['in_joint_review'],
      to: 'passed',
      takers: DECIDER,
      when: 'is_other_unit',
      guards: PASS_GUARDS,
    },
    {
      event: 'pass',
      from: ['in_joint_review'],
      to: 'passed',
      takers: OUTSIDE_DECIDER,
      when: 'is_finance_bureau',
      guards: [...PASS_GUARDS, 'outside_preparing_office'],
    },
  ],
};
