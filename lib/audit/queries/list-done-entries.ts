import { findDoneEntries } from '@/lib/audit/data';
import type { AuditedAct } from '@/lib/audit/domain/entry';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

/** One entry as later readers of the trail see it. */
export interface DoneEntry {
  readonly at: Date;
  /** who acted; null = the county itself */
  readonly actorName: string | null;
  readonly subjectId: string | null;
  /** what the act recorded, to be read with a schema of the asking chapter */
  readonly after: unknown;
}

/**
 * Entries of one act that happened, oldest first, for a chapter whose records show their history. Whether the asking
 * person may see them is judged by that chapter's query.
 */
export async function listDoneEntries(context: RequestContext, act: AuditedAct): Promise<readonly DoneEntry[]> {
  const rows = await findDoneEntries(dbOf(context), context.countyCode, act);
  return rows.map((row) => {
    const payload: { actor?: { name?: string } | null; after?: unknown } = JSON.parse(row.payload);
    return {
      at: row.occurredAt,
      actorName: payload.actor?.name ?? null,
      subjectId: row.subjectId,
      after: payload.after ?? null,
    };
  });
}
