/** The shape of the library as JSON; codes of the glossary instead of words. */
import { z } from 'zod';

export const JSON_FORMAT = 'mingbai-indicator-library';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const record = z.record(z.string(), cell);

/** Cells may hold anything: what is wrong with them is said cell by cell, not by this shape. */
export const libraryJsonSchema = z.object({
  format: z.literal(JSON_FORMAT),
  categories: z.array(record),
  indicators: z.array(record),
});
export type LibraryJson = z.output<typeof libraryJsonSchema>;
