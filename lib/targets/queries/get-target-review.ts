import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findOpinions, findPartyOpinions, findRemarks } from '@/lib/targets/data/flow-rows';
import type { OpinionView, PartyOpinionView, RemarkView } from '@/lib/targets/domain/flow';

export interface TargetReview {
  /** opinions of the present round, by line and party */
  readonly opinions: readonly OpinionView[];
  /** signed opinions of the present round */
  readonly signed: readonly PartyOpinionView[];
  /** discussion of all rounds */
  readonly remarks: readonly RemarkView[];
}

/** What the parties said in a round, and the discussion at the lines. The caller has proved that it may be seen. */
export async function getTargetReview(context: RequestContext, targetId: string, round: number): Promise<TargetReview> {
  const db = dbOf(context);
  const [opinions, signed, remarks] = await Promise.all([
    findOpinions(db, context.countyCode, targetId, round),
    findPartyOpinions(db, context.countyCode, targetId),
    findRemarks(db, context.countyCode, targetId),
  ]);
  return { opinions, signed: signed.filter((opinion) => opinion.round === round), remarks };
}
