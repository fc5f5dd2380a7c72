import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { type DivisionRecord, findDivisions } from '@/lib/organisation/data/divisions';
import { dbOf } from '@/lib/platform/db/transaction';

/** The bureau's divisions by code; names every signed-in person may see. */
export async function listDivisions(context: RequestContext): Promise<readonly DivisionRecord[]> {
  if (context.actor === null && context.origin === 'web') throw new Forbidden('sign_in_required');
  return findDivisions(dbOf(context), context.countyCode);
}
