/** Judges a library file as a whole: all findings at once, or the content it says. Nothing is imported in part. */
import { normaliseName } from '@/lib/core/normalise';
import { cleanText, type Sheet } from '@/lib/core/sheet';
import { type CategoryTable, numberCategories, readCategories } from '@/lib/indicators/domain/import/category-table';
import { checkCells } from '@/lib/indicators/domain/import/cell-checks';
import {
  INDICATOR_RULES,
  type IndicatorRow,
  type ReadRow,
  readRow,
  recordOf,
} from '@/lib/indicators/domain/import/indicator-checks';
import { LIBRARY_COLUMNS } from '@/lib/indicators/domain/import/library-columns';
import type { LibraryFinding } from '@/lib/indicators/domain/import/library-finding';
import { fieldTable, headsFound } from '@/lib/indicators/domain/import/library-rows';
import type { LibraryWords } from '@/lib/indicators/domain/import/library-words';
import {
  type CategoryRecord,
  canonicalContent,
  INDICATOR_FIELDS,
  type IndicatorField,
  type LibraryContent,
} from '@/lib/indicators/domain/library-content';

export type JudgedLibrary =
  | { readonly ok: true; readonly content: LibraryContent }
  | { readonly ok: false; readonly findings: readonly LibraryFinding[] };

/** `known`: categories of the library in force; empty before the first import. */
export function judgeLibrary(
  sheets: readonly Sheet[],
  known: readonly CategoryRecord[],
  words: LibraryWords,
): JudgedLibrary {
  const sheet = indicatorSheet(sheets, words);
  if (sheet === undefined) return { ok: false, findings: [whole(sheets[0]?.name ?? '', 'sheet_missing')] };
  const table = fieldTable(sheet, INDICATOR_FIELDS, words.head);
  const rows = table.rows.map((row) => ({ row, said: readRow(row, words) }));
  const { categories, findings: ofCategories } = categoriesOf(sheets, known, words, rows);
  const names = new Set(categories.map((category) => category.name));
  const findings = [
    ...table.findings,
    ...(table.findings.length === 0 && rows.length === 0 ? [whole(sheet.name, 'no_rows')] : []),
    ...ofCategories,
    ...rows.flatMap(({ row, said }) => checkRow(row, said, names)),
    ...checkTwins(rows),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const indicators = rows.map(({ said }) => recordOf(said)).filter((record) => record !== null);
  return { ok: true, content: canonicalContent({ categories, indicators }) };
}

interface JudgedRow {
  readonly row: IndicatorRow;
  readonly said: ReadRow;
}

/** The sheet of that name, else the one that has the most of the heads. */
function indicatorSheet(sheets: readonly Sheet[], words: LibraryWords): Sheet | undefined {
  const named = sheets.find((sheet) => words.isIndicatorSheet(sheet.name));
  if (named !== undefined) return named;
  const ranked = sheets
    .filter((sheet) => !words.isCategorySheet(sheet.name))
    .map((sheet) => ({ sheet, heads: headsFound(sheet, words.head) }))
    .sort((a, b) => b.heads - a.heads);
  return ranked[0] !== undefined && ranked[0].heads > 1 ? ranked[0].sheet : undefined;
}

function categoriesOf(
  sheets: readonly Sheet[],
  known: readonly CategoryRecord[],
  words: LibraryWords,
  rows: readonly JudgedRow[],
): CategoryTable {
  const own = sheets.find((sheet) => words.isCategorySheet(sheet.name));
  if (own !== undefined) return readCategories(own, words);
  if (known.length > 0) return { categories: known, findings: [] };
  return { categories: numberCategories(rows.map(({ said }) => said.category ?? '')), findings: [] };
}

/** A cell that is broken as a cell is not judged for its meaning as well. */
function checkRow(row: IndicatorRow, said: ReadRow, categories: ReadonlySet<string>): LibraryFinding[] {
  const cells = checkCells(row, LIBRARY_COLUMNS);
  const broken = new Set(cells.map((finding) => finding.params.field));
  const meant = INDICATOR_RULES.filter((rule) => !broken.has(rule.field) && rule.isBroken(said, { categories }));
  return [...cells, ...meant.map(({ rule, field }) => at(row, field, rule, {}))];
}

/** Equal codes, and names equal after normalising within one category and level2. */
function checkTwins(rows: readonly JudgedRow[]): LibraryFinding[] {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  return rows.flatMap(({ row, said }) => [
    ...twin(codes, said.code ?? '', row, 'code', 'code_repeated'),
    ...twin(names, nameKey(said), row, 'name', 'name_repeated'),
  ]);
}

function nameKey(said: ReadRow): string {
  const name = normaliseName(said.name ?? '');
  return name === '' || said.level2 === null ? '' : `${said.category}/${said.level2}/${name}`;
}

function twin(
  seen: Map<string, string>,
  key: string,
  row: IndicatorRow,
  field: IndicatorField,
  rule: 'code_repeated' | 'name_repeated',
): LibraryFinding[] {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.cell(field).address);
  return first === undefined || key === '' ? [] : [at(row, field, rule, { first })];
}

function at(
  row: IndicatorRow,
  field: IndicatorField,
  rule: LibraryFinding['rule'],
  params: LibraryFinding['params'],
): LibraryFinding {
  const cell = row.cell(field);
  const text = cleanText(cell.text).slice(0, 40);
  return { sheet: row.sheet, cell: cell.address, rule, params: { field, text, ...params } };
}

function whole(sheet: string, rule: LibraryFinding['rule']): LibraryFinding {
  return { sheet, cell: '', rule, params: {} };
}
