import type { RequestContext } from '@/lib/core/context';
import type { LibraryEntry } from '@/lib/indicators/domain/library-entry';
import { type LibraryInForce, libraryInForce } from '@/lib/indicators/queries/library-in-force';

/** Made once an edition: the rules of targets ask for the same list at every save. */
const made = new WeakMap<LibraryInForce, readonly LibraryEntry[]>();

/**
 * The common indicators as the rules of targets know them, retired ones included; empty before the first import.
 * All business seats see all of them.
 */
export async function libraryEntries(context: RequestContext): Promise<readonly LibraryEntry[]> {
  const library = await libraryInForce(context);
  if (library === null) return [];
  const entries = made.get(library) ?? library.indicators.map(entryOf);
  made.set(library, entries);
  return entries;
}

function entryOf({ id, record, normalName, isRetired }: LibraryInForce['indicators'][number]): LibraryEntry {
  const { code, name, level1, level2, unit, direction, accrual } = record;
  return { id, code, name, level1, level2, unit, direction, accrual, normalName, isRetired };
}
