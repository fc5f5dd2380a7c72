/**
 * 待办: what waits for a person, whatever chapter it comes from, in one row shape and one order. The chapters say what
 * waits (their queries); here stands only how the rows lie beside each other.
 */
import type { Deadline } from '@/lib/assignments/domain/deadline';

/** What is asked of the person; words in labels.ts. */
export const PENDING_ASKS = {
  target: ['fill', 'mend', 'unit_review', 'department_review', 'convene', 'give_opinion', 'decide'],
  task: ['file'],
  calendar_entry: ['assign'],
  account: ['grant_seat'],
  password_reset: ['decide_reset'],
} as const;

export type PendingKind = keyof typeof PENDING_ASKS;
type AskOf<Kind extends PendingKind> = (typeof PENDING_ASKS)[Kind][number];

/** One row. */
export type PendingItem = {
  [Kind in PendingKind]: {
    readonly kind: Kind;
    readonly ask: AskOf<Kind>;
    /** unique within kind and ask */
    readonly id: string;
    readonly title: string;
    /** null where no budget unit is concerned */
    readonly unitName: string | null;
    /** null = no deadline */
    readonly deadline: Deadline | null;
    /** unresolved warnings of the record, 0 = none known; higher comes first */
    readonly risk: number;
    /** page where it is done */
    readonly href: string;
    /** waits since */
    readonly since: Date;
  };
}[PendingKind];

/** Key of a row in the list, for paging. */
export function pendingKey(item: Pick<PendingItem, 'kind' | 'ask' | 'id'>): string {
  return `${item.kind}.${item.ask}.${item.id}`;
}

/** Sorts after every date. */
const NEVER = '9999-12-31';

/**
 * Overdue first and the longest overdue on top, then the fewest days left, rows without a deadline last; within a day
 * the higher risk, then what waits longest.
 */
export function byUrgency(one: PendingItem, other: PendingItem): number {
  const [due, otherDue] = [one.deadline?.dueOn ?? NEVER, other.deadline?.dueOn ?? NEVER];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  if (one.risk !== other.risk) return other.risk - one.risk;
  if (one.since.getTime() !== other.since.getTime()) return one.since.getTime() - other.since.getTime();
  return pendingKey(one) < pendingKey(other) ? -1 : 1;
}
