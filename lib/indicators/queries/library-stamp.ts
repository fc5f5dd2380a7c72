import type { RequestContext } from '@/lib/core/context';
import { libraryInForce } from '@/lib/indicators/queries/library-in-force';

/**
 * Changes exactly when another edition comes into force: pages put it into the address they load the library from, so
 * that the browser may keep the answer. `none` before the first import.
 */
export async function libraryStamp(context: RequestContext): Promise<string> {
  return (await libraryInForce(context))?.edition.id ?? 'none';
}
