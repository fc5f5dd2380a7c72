import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findSaves } from '@/lib/targets/data/save-rows';
import type { TargetSave } from '@/lib/targets/domain/flow';

const SHOWN_SAVES = 50;

/** Last saves of a target with their changes, latest first. The caller has proved by getTarget that it may be seen. */
export async function listTargetSaves(context: RequestContext, targetId: string): Promise<readonly TargetSave[]> {
  return findSaves(dbOf(context), context.countyCode, targetId, SHOWN_SAVES);
}
