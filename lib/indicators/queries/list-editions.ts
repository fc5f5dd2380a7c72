import type { RequestContext } from '@/lib/core/context';
import { type EditionRecord, findEditions } from '@/lib/indicators/data/editions';
import { requireLibrary } from '@/lib/indicators/queries/library-in-force';
import { dbOf } from '@/lib/platform/db/transaction';

export type { EditionRecord };

/** Every import of the county, newest first. All business seats see them. */
export async function listEditions(context: RequestContext): Promise<readonly EditionRecord[]> {
  requireLibrary(context, 'read');
  return findEditions(dbOf(context), context.countyCode);
}
