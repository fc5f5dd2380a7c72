import type { RequestContext } from '@/lib/core/context';
import { findNewPeople } from '@/lib/organisation/data/people';
import { requirePermission } from '@/lib/organisation/policy';
import { dbOf } from '@/lib/platform/db/transaction';

export interface AccountAwaitingSeat {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly createdAt: Date;
}

/** New accounts that open nothing until a seat is granted, oldest first; rows for the security administrator only. */
export async function listAccountsAwaitingSeat(context: RequestContext): Promise<readonly AccountAwaitingSeat[]> {
  if (!requirePermission('seat_grant', 'create')(context).allowed) return [];
  return findNewPeople(dbOf(context), context.countyCode);
}
