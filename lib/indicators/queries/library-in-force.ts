/** The library as it stands, kept in memory as long as its edition is in force: 310 rows that change once a year. */
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { currentEdition, type EditionRecord } from '@/lib/indicators/data/editions';
import { findIndicators, type StoredIndicator } from '@/lib/indicators/data/library-rows';
import { decideLibrary, type LibraryEvent } from '@/lib/indicators/policy';
import { dbOf } from '@/lib/platform/db/transaction';

export interface LibraryInForce {
  readonly edition: EditionRecord;
  /** by code, retired ones included */
  readonly indicators: readonly StoredIndicator[];
}

/** By county. An edition's id names its rows: nothing but an import changes them, and every import has a new id. */
const kept = new Map<string, LibraryInForce>();

/**
 * Null before the first import.
 * @throws Forbidden when the actor may not read the library
 */
export async function libraryInForce(context: RequestContext): Promise<LibraryInForce | null> {
  requireLibrary(context, 'read');
  const db = dbOf(context);
  const edition = await currentEdition(db, context.countyCode);
  if (edition === null) return null;
  const known = kept.get(context.countyCode);
  if (known?.edition.id === edition.id) return known;
  const library = { edition, indicators: await findIndicators(db, context.countyCode) };
  kept.set(context.countyCode, library);
  return library;
}

/** @throws Forbidden */
export function requireLibrary(context: RequestContext, event: LibraryEvent): void {
  const decision = decideLibrary(context, event);
  if (!decision.allowed) throw new Forbidden(decision.refusals.map((refusal) => refusal.code).join(', '));
}
