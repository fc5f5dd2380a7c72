import type { RequestContext } from '@/lib/core/context';
import { findOpenResets, type ResetRecord } from '@/lib/organisation/data/password-resets';
import { requirePermission } from '@/lib/organisation/policy';
import { dbOf } from '@/lib/platform/db/transaction';

/** Resets waiting for the security administrator, oldest first; the system administrator sees them too. */
export async function listOpenResets(context: RequestContext): Promise<readonly ResetRecord[]> {
  if (!requirePermission('password_reset', 'read')(context).allowed) return [];
  return findOpenResets(dbOf(context), context.countyCode);
}
