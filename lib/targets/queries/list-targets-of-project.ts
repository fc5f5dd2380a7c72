import type { RequestContext } from '@/lib/core/context';
import { scopeGroundsOf } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { findTargetsOfProject } from '@/lib/targets/data/list-rows';
import type { TargetListRow } from '@/lib/targets/domain/listing';

/** Targets of one project, latest year first; none where its unit is out of the actor's reach. */
export async function listTargetsOfProject(
  context: RequestContext,
  projectId: string,
): Promise<readonly TargetListRow[]> {
  return findTargetsOfProject(dbOf(context), context.countyCode, scopeGroundsOf(context.actor), projectId);
}
