import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { requestYears } from '@/lib/projects/data/project-list';

/** Years for which anyone in the county has asked for money, the latest first; a year is no secret. */
export async function listRequestYears(context: RequestContext): Promise<readonly number[]> {
  return requestYears(dbOf(context), context.countyCode);
}
