import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { findFormOfYearBefore } from '@/lib/targets/data/past-rows';
import type { TargetForm } from '@/lib/targets/domain/types';

/**
 * What the same project submitted the year before, to copy from; null when there is none. The caller has proved by
 * getTarget that the target may be seen.
 */
export async function getFormOfYearBefore(
  context: RequestContext,
  { projectId, fiscalYear }: { readonly projectId: string; readonly fiscalYear: number },
): Promise<TargetForm | null> {
  return findFormOfYearBefore(dbOf(context), context.countyCode, projectId, fiscalYear);
}
