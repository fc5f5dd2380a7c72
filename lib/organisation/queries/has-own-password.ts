import type { RequestContext } from '@/lib/core/context';
import { findPerson } from '@/lib/organisation/data/people';
import { dbOf } from '@/lib/platform/db/transaction';

/** Whether the asking person signs in with a password; demo accounts have none. */
export async function hasOwnPassword(context: RequestContext): Promise<boolean> {
  if (context.actor === null) return false;
  const person = await findPerson(dbOf(context), context.countyCode, context.actor.personId);
  return person?.hasPassword ?? false;
}
