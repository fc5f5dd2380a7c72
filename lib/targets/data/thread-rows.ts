/** Rows of the discussion at the lines of a target. */
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';
import type { ReviewParty } from '@/lib/targets/domain/review';

export interface Remark {
  readonly countyCode: string;
  readonly targetId: string;
  readonly commentId: string;
  readonly lineId: string;
  /** null = a new thread */
  readonly threadId: string | null;
  readonly party: ReviewParty;
  readonly text: string;
  readonly personId: string;
  readonly now: Date;
}

/** Writes a remark once; returns its thread, or null when the thread is not one of this target. */
export async function writeRemark(tx: Tx, remark: Remark): Promise<string | null> {
  const { countyCode, targetId } = remark;
  const written = await tx.reviewComment.findUnique({ where: { countyCode_id: { countyCode, id: remark.commentId } } });
  if (written) return written.threadId;
  const threadId = remark.threadId ?? newId();
  if (remark.threadId === null) {
    await tx.reviewThread.create({ data: { countyCode, id: threadId, targetId, lineId: remark.lineId } });
  } else {
    const reopened = await tx.reviewThread.updateMany({
      where: { countyCode, id: threadId, targetId },
      data: { resolvedAt: null, resolvedBy: null },
    });
    if (reopened.count === 0) return null;
  }
  await tx.reviewComment.create({
    data: {
      countyCode,
      id: remark.commentId,
      threadId,
      party: remark.party,
      text: remark.text,
      personId: remark.personId,
      writtenAt: remark.now,
    },
  });
  return threadId;
}

/** Marks an open thread of this target as resolved; false when there is none. */
export async function resolveThreadRow(
  tx: Tx,
  thread: { readonly countyCode: string; readonly targetId: string; readonly id: string },
  by: { readonly personId: string; readonly now: Date },
): Promise<boolean> {
  const { count } = await tx.reviewThread.updateMany({
    where: { ...thread, resolvedAt: null },
    data: { resolvedAt: by.now, resolvedBy: by.personId },
  });
  return count > 0;
}
