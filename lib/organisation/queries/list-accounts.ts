import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { findOpenResets } from '@/lib/organisation/data/password-resets';
import { findPeople, type PersonRecord } from '@/lib/organisation/data/people';
import { findGrants, type GrantRecord } from '@/lib/organisation/data/seats';
import { isLocked } from '@/lib/organisation/domain/lockout';
import { requirePermission } from '@/lib/organisation/policy';
import { dbOf } from '@/lib/platform/db/transaction';

/** An account with its seats in force. */
export interface AccountRow extends PersonRecord {
  readonly grants: readonly GrantRecord[];
  readonly isLocked: boolean;
  /** a reset waits for its decision */
  readonly isResetOpen: boolean;
}

/**
 * All accounts of the county by login name, for the 三员.
 *
 * @throws Forbidden for everyone else
 */
export async function listAccounts(context: RequestContext): Promise<readonly AccountRow[]> {
  if (!requirePermission('account', 'read')(context).allowed) throw new Forbidden('seat_required');
  const db = dbOf(context);
  const [people, grants, resets] = await Promise.all([
    findPeople(db, context.countyCode),
    findGrants(db, context.countyCode),
    findOpenResets(db, context.countyCode),
  ]);
  const asked = new Set(resets.map((reset) => reset.personId));
  return people.map((person) => ({
    ...person,
    grants: grants.filter((grant) => grant.personId === person.id),
    isLocked: isLocked(person, context.now),
    isResetOpen: asked.has(person.id),
  }));
}
