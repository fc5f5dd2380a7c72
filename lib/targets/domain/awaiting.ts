/**
 * Whose desk a target lies on: which seat is awaited in which state. Follows the machine's edges and the parties of
 * the joint review; the inbox and the queue ask nothing else.
 */
import type { Taker } from '@/lib/core/workflow';
import type { TargetState } from '@/lib/targets/domain/machine';
import type { ReviewParty } from '@/lib/targets/domain/review';

/** What else must be so for the target to lie on this desk. */
export type AwaitingMark =
  | { readonly kind: 'always' }
  /** the party has not signed in the present round */
  | { readonly kind: 'party_unsigned'; readonly party: ReviewParty }
  /** all three signed: the decision is due */
  | { readonly kind: 'all_signed'; readonly financeBureau: boolean };

export interface Awaited {
  readonly taker: Taker;
  readonly states: readonly TargetState[];
  readonly mark: AwaitingMark;
  /** what is asked of the seat, words in labels */
  readonly task: 'fill' | 'mend' | 'unit_review' | 'department_review' | 'convene' | 'give_opinion' | 'decide';
}

const ALWAYS: AwaitingMark = { kind: 'always' };

export const AWAITED: readonly Awaited[] = [
  { taker: { seat: 'unit_clerk', relation: 'own' }, states: ['drafted'], mark: ALWAYS, task: 'fill' },
  { taker: { seat: 'unit_clerk', relation: 'own' }, states: ['returned'], mark: ALWAYS, task: 'mend' },
  { taker: { seat: 'unit_reviewer', relation: 'own' }, states: ['unit_submitted'], mark: ALWAYS, task: 'unit_review' },
  {
    taker: { seat: 'unit_reviewer', relation: 'own' },
    states: ['in_joint_review'],
    mark: { kind: 'party_unsigned', party: 'unit' },
    task: 'give_opinion',
  },
  {
    taker: { seat: 'department_reviewer', relation: 'subordinate' },
    states: ['unit_reviewed'],
    mark: ALWAYS,
    task: 'department_review',
  },
  {
    taker: { seat: 'finance_division', relation: 'division' },
    states: ['department_reviewed'],
    mark: ALWAYS,
    task: 'convene',
  },
  {
    taker: { seat: 'finance_division', relation: 'division' },
    states: ['in_joint_review'],
    mark: { kind: 'party_unsigned', party: 'finance' },
    task: 'give_opinion',
  },
  {
    taker: { seat: 'agency_evaluator', relation: 'assigned' },
    states: ['in_joint_review'],
    mark: { kind: 'party_unsigned', party: 'third_party' },
    task: 'give_opinion',
  },
  {
    taker: { seat: 'performance_office', relation: 'county' },
    states: ['in_joint_review'],
    mark: { kind: 'all_signed', financeBureau: false },
    task: 'decide',
  },
  {
    taker: { seat: 'budget_office', relation: 'county' },
    states: ['in_joint_review'],
    mark: { kind: 'all_signed', financeBureau: true },
    task: 'decide',
  },
];

export type AwaitedTask = Awaited['task'];
