import { chainHead } from '@/lib/audit/data';
import { decideTrailReading } from '@/lib/audit/policy';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * How many entries the county's chain has and the hash it stands at, for those who read the trail.
 *
 * @throws Forbidden for everyone else
 */
export async function getChainHead(context: RequestContext): Promise<{ sequence: number; hash: string } | null> {
  if (!decideTrailReading(context).allowed) throw new Forbidden('seat_required');
  return chainHead(dbOf(context), context.countyCode);
}
