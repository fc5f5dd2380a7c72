/** What an import leaves in the audit trail, and what the history of one indicator reads back from it. */
import { z } from 'zod';
import { INDICATOR_FIELDS } from '@/lib/indicators/domain/library-content';
import type { LibraryDiff } from '@/lib/indicators/domain/library-diff';

const fieldChange = z.object({ field: z.enum(INDICATOR_FIELDS), before: z.string(), after: z.string() });

export const importTraceSchema = z.object({
  number: z.number(),
  fiscalYear: z.number(),
  origin: z.string(),
  contentHash: z.string(),
  categories: z.number(),
  indicators: z.number(),
  /** false = the file said what was in force already */
  isNewEdition: z.boolean(),
  added: z.array(z.string()),
  changed: z.array(z.object({ code: z.string(), fields: z.array(fieldChange) })),
  gone: z.array(z.string()),
});
export type ImportTrace = z.output<typeof importTraceSchema>;

export type TracedChange = z.output<typeof fieldChange>;

/** One thing that happened to an indicator. */
export type IndicatorHappening =
  | { readonly kind: 'added' | 'retired' }
  | { readonly kind: 'changed'; readonly fields: readonly TracedChange[] };

export function traceOf(diff: LibraryDiff): Pick<ImportTrace, 'added' | 'changed' | 'gone'> {
  return {
    added: diff.added.map((indicator) => indicator.code),
    changed: diff.changed.map(({ after, fields }) => ({ code: after.code, fields: [...fields] })),
    gone: diff.gone.map((indicator) => indicator.code),
  };
}

/** What an import did to one indicator; null = nothing. */
export function happeningIn(trace: ImportTrace, code: string): IndicatorHappening | null {
  if (trace.added.includes(code)) return { kind: 'added' };
  if (trace.gone.includes(code)) return { kind: 'retired' };
  const changed = trace.changed.find((change) => change.code === code);
  return changed === undefined ? null : { kind: 'changed', fields: changed.fields };
}
