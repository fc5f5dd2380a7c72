/** Whether a chain of entries is whole: judged row by row, in order, from what the row before left. */
import { CHAIN_START, chainText } from '@/lib/audit/domain/entry';

/** A stored entry as the check reads it. */
export interface ChainLink {
  readonly sequence: number;
  readonly payload: string;
  readonly hash: string;
  /** columns that repeat what the payload says, so that searching finds what was signed */
  readonly act: string;
  readonly outcome: string;
  readonly actorId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly occurredAt: Date;
}

export interface ChainPosition {
  readonly sequence: number;
  readonly hash: string;
}

/** What is wrong with an entry; words in labels.ts. */
export type ChainFault =
  | 'entry_missing'
  | 'payload_changed'
  | 'columns_changed'
  | 'head_behind'
  | 'entries_cut_off'
  | 'head_missing';

export interface BrokenLink {
  /** first sequence number at which the chain does not hold */
  readonly sequence: number;
  readonly fault: ChainFault;
  /** record the entry is about, when it can be read */
  readonly subjectId: string | null;
}

/** Where a chain begins. */
export const CHAIN_ORIGIN: ChainPosition = { sequence: 0, hash: CHAIN_START };

/**
 * Follows the links from a position; answers the first broken one, else the position after the last.
 * @param sha256 hash of a text in hex
 */
export function followChain(
  from: ChainPosition,
  links: readonly ChainLink[],
  sha256: (text: string) => string,
): { readonly broken: BrokenLink } | { readonly at: ChainPosition } {
  let at = from;
  for (const link of links) {
    const expected = at.sequence + 1;
    if (link.sequence !== expected) {
      return { broken: { sequence: expected, fault: 'entry_missing', subjectId: null } };
    }
    if (sha256(chainText(at.hash, link.sequence, link.payload)) !== link.hash) {
      return { broken: { sequence: link.sequence, fault: 'payload_changed', subjectId: link.subjectId } };
    }
    if (!repeatsPayload(link)) {
      return { broken: { sequence: link.sequence, fault: 'columns_changed', subjectId: link.subjectId } };
    }
    at = { sequence: link.sequence, hash: link.hash };
  }
  return { at };
}

/** Whether the head that stands in its own table is the end that was reached; null = it is. */
export function judgeHead(reached: ChainPosition, head: ChainPosition | null): BrokenLink | null {
  if (head === null) return { sequence: reached.sequence, fault: 'head_missing', subjectId: null };
  if (head.sequence > reached.sequence) {
    return { sequence: reached.sequence + 1, fault: 'entries_cut_off', subjectId: null };
  }
  const isSame = head.sequence === reached.sequence && head.hash === reached.hash;
  return isSame ? null : { sequence: head.sequence + 1, fault: 'head_behind', subjectId: null };
}

function repeatsPayload(link: ChainLink): boolean {
  const said: {
    at?: string;
    act?: string;
    outcome?: string;
    actor?: { id?: string } | null;
    subjectKind?: string;
    subjectId?: string | null;
  } = JSON.parse(link.payload);
  return (
    said.act === link.act &&
    said.outcome === link.outcome &&
    (said.actor?.id ?? null) === link.actorId &&
    said.subjectKind === link.subjectKind &&
    (said.subjectId ?? null) === link.subjectId &&
    said.at === link.occurredAt.toISOString()
  );
}
