import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { countPlaceholders } from '@/lib/projects/data/placeholders';

/** How many classified matters of a year stand as empty placeholders in the whole county. */
export async function getPlaceholderCount(context: RequestContext, fiscalYear: number): Promise<number> {
  return countPlaceholders(dbOf(context), context.countyCode, fiscalYear);
}
