import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findOpinions, findRemarks } from '@/lib/targets/data/flow-rows';
import type { OpinionView, RemarkView } from '@/lib/targets/domain/flow';

export interface TargetReview {
  /** opinions of the present round, by line and party */
  readonly opinions: readonly OpinionView[];
  /** discussion of all rounds */
  readonly remarks: readonly RemarkView[];
}

/** What the parties said in a round, and the discussion at the lines. The caller has proved that it may be seen. */
export async function getTargetReview(context: RequestContext, targetId: string, round: number): Promise<TargetReview> {
  const db = dbOf(context);
  const [opinions, remarks] = await Promise.all([
    findOpinions(db, context.countyCode, targetId, round),
    findRemarks(db, context.countyCode, targetId),
  ]);
  return { opinions, remarks };
}
