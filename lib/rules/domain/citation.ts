/**
 * Where a rule's number comes from. Every field of every group of a rule set is covered by exactly one citation, so
 * that no number stands in the system without its source.
 */
import { z } from 'zod';

/** How well a source is known, from the county's own statement down to our own setting. */
export const EVIDENCE = [
  /** stated in the county statement, the binding source */
  'seed',
  /** read in a public source */
  'seen',
  /** known from the cited document, whose text was not at hand */
  'recalled',
  /** our own setting, for the bureau to confirm or change */
  'assumption',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const citationSchema = z.strictObject({
  /** fields of the group this source stands for, or parts of one: `deviationLine.red` */
  covers: z.array(z.string().min(1)).min(1),
  document: z.string().min(1),
  /** article, row or wording within the document */
  clause: z.string().min(1),
  evidence: z.enum(EVIDENCE),
});
export type Citation = z.output<typeof citationSchema>;

/**
 * Fields that are not covered exactly once, and names in citations that are no field. A field made of parts may be
 * cited part by part (`deviationLine.red`), then every part that has a value must be.
 */
export function uncitedFields(
  group: Readonly<Record<string, unknown>>,
  citations: readonly Citation[],
): readonly string[] {
  const covered = citations.flatMap((citation) => citation.covers);
  const fields = Object.keys(group).filter((field) => field !== 'source');
  const wrong = fields.filter((field) => !isCovered(field, group[field], covered));
  return [...wrong, ...covered.filter((name) => !fields.includes(name.split('.')[0] ?? ''))];
}

function isCovered(field: string, value: unknown, covered: readonly string[]): boolean {
  const names = covered.filter((name) => name === field || name.startsWith(`${field}.`));
  if (names.includes(field)) return names.length === 1;
  const parts = partsOf(value).map((part) => `${field}.${part}`);
  return parts.length > 0 && parts.length === names.length && parts.every((part) => names.includes(part));
}

function partsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name]) => name);
}
