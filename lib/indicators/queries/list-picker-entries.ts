import type { RequestContext } from '@/lib/core/context';
import type { LibraryEntry } from '@/lib/indicators/domain/library-entry';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { listIndicators } from '@/lib/indicators/queries/list-indicators';

/** A common indicator with what a picker shows and searches. */
export interface PickerEntry extends LibraryEntry {
  readonly category: string;
  readonly explanation: string;
  readonly keys: { readonly syllables: string };
}

/** Every indicator in force, to be picked from in a form; all business seats see all of them. */
export async function listPickerEntries(context: RequestContext): Promise<readonly PickerEntry[]> {
  const [entries, rows] = await Promise.all([libraryEntries(context), listIndicators(context)]);
  const shown = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap((entry) => {
    const row = shown.get(entry.id);
    if (row === undefined) return [];
    return [{ ...entry, category: row.category, explanation: row.explanation, keys: { syllables: row.syllables } }];
  });
}
