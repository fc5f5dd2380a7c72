/** The address of the list of projects as a filter: what is missing or makes no sense is simply not filtered by. */
import { z } from 'zod';
import { BUDGET_BOOKS } from '@/lib/projects/domain/money-request';
import { CONTINUITIES, PROJECT_CATEGORIES, PROJECT_KINDS, PROJECT_SUBJECTS } from '@/lib/projects/domain/project';
import {
  LIST_DIRECTIONS,
  LIST_SORTS,
  type ListFilter,
  type ListPosition,
  parsePosition,
  searchWords,
} from '@/lib/projects/domain/project-list';

export type ListParams = Readonly<Record<string, string | string[] | undefined>>;

function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.enum(codes).nullable().catch(null);
}

const params = z.object({
  year: z.coerce.number().pipe(z.int().min(2000).max(2099)).nullable().catch(null),
  unit: z.uuid().nullable().catch(null),
  subject: oneOf(PROJECT_SUBJECTS),
  category: oneOf(PROJECT_CATEGORIES),
  kind: oneOf(PROJECT_KINDS),
  continuity: oneOf(CONTINUITIES),
  book: oneOf(BUDGET_BOOKS),
  q: z.string().max(100).catch(''),
  sort: z.enum(LIST_SORTS).catch('unit'),
  order: z.enum(LIST_DIRECTIONS).catch('ascending'),
  after: z.string().nullable().catch(null),
  before: z.string().nullable().catch(null),
});

export function readListParams(
  search: ListParams,
  defaultYear: number,
): { readonly filter: ListFilter; readonly position: ListPosition | null; readonly text: string } {
  const read = params.parse(search);
  const filter: ListFilter = {
    fiscalYear: read.year ?? defaultYear,
    unitId: read.unit,
    subjectKind: read.subject,
    category: read.category,
    kind: read.kind,
    continuity: read.continuity,
    book: read.book,
    words: searchWords(read.q),
    sort: read.sort,
    direction: read.order,
  };
  const side = read.after === null ? 'before' : 'after';
  return { filter, position: parsePosition(read.after ?? read.before ?? '', side, read.sort), text: read.q };
}
