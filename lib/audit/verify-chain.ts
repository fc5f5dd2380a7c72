/** Checks a county's whole chain against what is stored, page by page; writes nothing. */
import { chainHead, entriesAfter } from '@/lib/audit/data';
import { type BrokenLink, CHAIN_ORIGIN, followChain, judgeHead } from '@/lib/audit/domain/verify-chain';
import { sha256 } from '@/lib/platform/canonical-json';
import type { Tx } from '@/lib/platform/db/transaction';

export type ChainReport =
  | { readonly isWhole: true; readonly entries: number; readonly headHash: string }
  | ({ readonly isWhole: false } & BrokenLink);

/** Entries read at once. */
const PAGE = 2_000;

/** Follows the chain to its end; the first broken entry, or how many there are and the hash of the head. */
export async function verifyChain(db: Tx, countyCode: string): Promise<ChainReport> {
  // the head first: entries that arrive during the check are behind it, never missing before it
  const head = await chainHead(db, countyCode);
  let at = CHAIN_ORIGIN;
  for (;;) {
    const wanted = Math.min(PAGE, head === null ? PAGE : Math.max(head.sequence - at.sequence, 0));
    const links = wanted === 0 ? [] : await entriesAfter(db, countyCode, at.sequence, wanted);
    const followed = followChain(at, links, sha256);
    if ('broken' in followed) return { isWhole: false, ...followed.broken };
    at = followed.at;
    if (links.length < PAGE) break;
  }
  const broken = judgeHead(at, head);
  return broken === null ? { isWhole: true, entries: at.sequence, headHash: at.hash } : { isWhole: false, ...broken };
}
