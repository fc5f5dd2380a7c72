import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { findSignInPolicy, type StoredPolicy } from '@/lib/organisation/data/sign-in-policies';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * The policy in force, for every signed-in person: it is what their own password and sessions are judged by.
 *
 * @throws Forbidden for visitors
 */
export async function getSignInPolicy(context: RequestContext): Promise<StoredPolicy> {
  if (context.actor === null) throw new Forbidden('sign_in_required');
  return findSignInPolicy(dbOf(context), context.countyCode);
}
