import type { RequestContext } from '@/lib/core/context';
import type { EditionRecord } from '@/lib/indicators/data/editions';
import { contentOf } from '@/lib/indicators/data/library-rows';
import { countContent } from '@/lib/indicators/domain/library-content';
import { libraryInForce } from '@/lib/indicators/queries/library-in-force';

export interface LibrarySummary {
  readonly edition: EditionRecord;
  readonly categories: number;
  readonly indicators: number;
  readonly retired: number;
}

/** Counted from the entries themselves; null before the first import. All business seats see it. */
export async function summariseLibrary(context: RequestContext): Promise<LibrarySummary | null> {
  const library = await libraryInForce(context);
  if (library === null) return null;
  const retired = library.indicators.filter((indicator) => indicator.isRetired).length;
  return { edition: library.edition, ...countContent(contentOf(library.indicators)), retired };
}
