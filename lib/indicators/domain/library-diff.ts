/** What a new edition says that the one in force does not: new, changed field by field, gone. By indicator code. */
import {
  type CategoryRecord,
  INDICATOR_FIELDS,
  type IndicatorField,
  type IndicatorRecord,
  type LibraryContent,
} from '@/lib/indicators/domain/library-content';

export interface FieldChange {
  readonly field: IndicatorField;
  readonly before: string;
  readonly after: string;
}

export interface ChangedIndicator {
  readonly before: IndicatorRecord;
  readonly after: IndicatorRecord;
  /** never empty */
  readonly fields: readonly FieldChange[];
}

export interface CategoryChange {
  readonly code: string;
  /** null = the category is new */
  readonly before: string | null;
  readonly after: string;
}

export interface LibraryDiff {
  readonly added: readonly IndicatorRecord[];
  readonly changed: readonly ChangedIndicator[];
  readonly gone: readonly IndicatorRecord[];
  /** new or renamed; a category that lost its last indicator shows in `gone` */
  readonly categories: readonly CategoryChange[];
}

/** Both contents canonical. Equal contents give four empty lists. */
export function diffContent(before: LibraryContent, after: LibraryContent): LibraryDiff {
  const old = new Map(before.indicators.map((indicator) => [indicator.code, indicator]));
  const next = new Set(after.indicators.map((indicator) => indicator.code));
  const codes = { before: codesByName(before.categories), after: codesByName(after.categories) };
  return {
    added: after.indicators.filter((indicator) => !old.has(indicator.code)),
    changed: after.indicators.flatMap((indicator) => {
      const earlier = old.get(indicator.code);
      return earlier === undefined ? [] : changeOf(earlier, indicator, codes);
    }),
    gone: before.indicators.filter((indicator) => !next.has(indicator.code)),
    categories: categoryChanges(before.categories, after.categories),
  };
}

export function isSameContent(diff: LibraryDiff): boolean {
  return [diff.added, diff.changed, diff.gone, diff.categories].every((list) => list.length === 0);
}

interface CategoryCodes {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** A category that keeps its name under another code is another category: then both codes are shown. */
function changeOf(before: IndicatorRecord, after: IndicatorRecord, codes: CategoryCodes): ChangedIndicator[] {
  const from = codes.before.get(before.category) ?? '';
  const to = codes.after.get(after.category) ?? '';
  const fields = INDICATOR_FIELDS.filter((field) => before[field] !== after[field]).map(
    (field): FieldChange => ({ field, before: before[field], after: after[field] }),
  );
  if (before.category === after.category && from !== to) {
    fields.push({ field: 'category', before: `${from} ${before.category}`, after: `${to} ${after.category}` });
  }
  return fields.length === 0 ? [] : [{ before, after, fields }];
}

function codesByName(categories: readonly CategoryRecord[]): ReadonlyMap<string, string> {
  return new Map(categories.map((category) => [category.name, category.code]));
}

function categoryChanges(before: readonly CategoryRecord[], after: readonly CategoryRecord[]): CategoryChange[] {
  const old = new Map(before.map((category) => [category.code, category.name]));
  return after
    .filter((category) => old.get(category.code) !== category.name)
    .map((category) => ({ code: category.code, before: old.get(category.code) ?? null, after: category.name }));
}
