import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { findGrants, type GrantRecord } from '@/lib/organisation/data/seats';
import { dbOf } from '@/lib/platform/db/transaction';

/** The asking person's own seats in force, with the names of what they hang on. */
export async function listMySeats(context: RequestContext): Promise<readonly GrantRecord[]> {
  if (context.actor === null) throw new Forbidden('sign_in_required');
  return findGrants(dbOf(context), context.countyCode, [context.actor.personId]);
}
