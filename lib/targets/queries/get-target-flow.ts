import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findFlow, findPartyOpinions, findReturns, findVersions } from '@/lib/targets/data/flow-rows';
import type { FlowStep, PartyOpinionView, ReturnView, VersionRow } from '@/lib/targets/domain/flow';

export interface TargetFlow {
  readonly steps: readonly FlowStep[];
  readonly versions: readonly VersionRow[];
  readonly opinions: readonly PartyOpinionView[];
  readonly returns: readonly ReturnView[];
}

/** What happened to a target so far: 流程图 and 审核意见. The caller has proved by getTarget that it may be seen. */
export async function getTargetFlow(context: RequestContext, targetId: string): Promise<TargetFlow> {
  const db = dbOf(context);
  const { countyCode } = context;
  const [steps, versions, opinions, returns] = await Promise.all([
    findFlow(db, countyCode, targetId),
    findVersions(db, countyCode, targetId),
    findPartyOpinions(db, countyCode, targetId),
    findReturns(db, countyCode, targetId),
  ]);
  return { steps, versions, opinions, returns };
}
