import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { type AgencyRecord, findAgencies, findAssignments } from '@/lib/organisation/data/agencies';
import { requirePermission } from '@/lib/organisation/policy';
import { dbOf } from '@/lib/platform/db/transaction';

/** An agency with how many units it reviews in the year asked for. */
export type AgencyRow = AgencyRecord & { readonly unitCount: number };

/**
 * All agencies by name, with how many units each reviews in the year; for the bureau, and for the security
 * administrator who grants their seats.
 *
 * @throws Forbidden for everyone else
 */
export async function listAgencies(context: RequestContext, fiscalYear: number): Promise<readonly AgencyRow[]> {
  if (!requirePermission('agency_assignment', 'read', 'or_system')(context).allowed)
    throw new Forbidden('seat_required');
  return findAgencies(dbOf(context), context.countyCode, fiscalYear);
}

/** Which agency reviews each unit in the year; for the same readers. */
export async function listAgencyAssignments(
  context: RequestContext,
  fiscalYear: number,
): Promise<readonly { unitId: string; agencyId: string }[]> {
  if (!requirePermission('agency_assignment', 'read', 'or_system')(context).allowed)
    throw new Forbidden('seat_required');
  return findAssignments(dbOf(context), context.countyCode, fiscalYear);
}
