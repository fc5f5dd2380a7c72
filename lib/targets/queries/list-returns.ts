import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findReturns } from '@/lib/targets/data/flow-rows';
import type { ReturnView } from '@/lib/targets/domain/flow';

/** Every returned place of a target, latest first. The caller has proved by getTarget that it may be seen. */
export async function listReturns(context: RequestContext, targetId: string): Promise<readonly ReturnView[]> {
  return findReturns(dbOf(context), context.countyCode, targetId);
}
