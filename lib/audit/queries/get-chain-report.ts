import { type ChainReport, verifyChain } from '@/lib/audit/verify-chain';
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * The check of the county's whole chain, for the audit administrator.
 *
 * @throws Forbidden for everyone else
 */
export async function getChainReport(context: RequestContext): Promise<ChainReport> {
  if (!holdsSeat(context.actor, 'audit_administrator')) throw new Forbidden('seat_required');
  return verifyChain(dbOf(context), context.countyCode);
}
