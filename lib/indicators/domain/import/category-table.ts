/**
 * Which categories a file may use. Its own sheet of categories says so; a file without one uses those of the library in
 * force; the first file of an empty library names its own, numbered as they come.
 */
import { cleanText, type Sheet } from '@/lib/core/sheet';
import { type CellShape, checkCells } from '@/lib/indicators/domain/import/cell-checks';
import type { LibraryFinding, LibraryRule } from '@/lib/indicators/domain/import/library-finding';
import { type FieldRow, fieldTable } from '@/lib/indicators/domain/import/library-rows';
import type { CategoryField, LibraryWords } from '@/lib/indicators/domain/import/library-words';
import type { CategoryRecord } from '@/lib/indicators/domain/library-content';

const SHAPES: readonly CellShape<CategoryField>[] = [
  { field: 'code', isRequired: true, limit: 2 },
  { field: 'name', isRequired: true, limit: 30 },
];

export interface CategoryTable {
  readonly categories: readonly CategoryRecord[];
  readonly findings: readonly LibraryFinding[];
}

export function readCategories(sheet: Sheet, words: LibraryWords): CategoryTable {
  const table = fieldTable(
    sheet,
    SHAPES.map((shape) => shape.field),
    words.categoryHead,
  );
  const categories = table.rows.map((row) => ({
    code: cleanText(row.cell('code').text),
    name: cleanText(row.cell('name').text),
  }));
  const findings = table.rows.flatMap((row, index) => {
    const bad = checkCells(row, SHAPES);
    return bad.length > 0 ? bad : checkCategory(row, categories, index);
  });
  return { categories, findings: [...table.findings, ...findings] };
}

/** Two digits; the first of two equal ones stays, the second is the finding. */
function checkCategory(row: FieldRow<CategoryField>, all: readonly CategoryRecord[], index: number): LibraryFinding[] {
  const { code, name } = all[index] ?? { code: '', name: '' };
  const earlier = all.slice(0, index);
  const finding = (field: CategoryField, rule: LibraryRule): LibraryFinding => ({
    sheet: row.sheet,
    cell: row.cell(field).address,
    rule,
    params: { field, text: field === 'code' ? code : name },
  });
  return [
    ...(/^\d{2}$/.test(code) ? [] : [finding('code', 'category_code_form')]),
    ...(earlier.some((other) => other.code === code) ? [finding('code', 'category_repeated')] : []),
    ...(earlier.some((other) => other.name === name) ? [finding('name', 'category_repeated')] : []),
  ];
}

/** 01, 02 … in the order the names first come. */
export function numberCategories(names: readonly string[]): CategoryRecord[] {
  const distinct = [...new Set(names)].filter((name) => name !== '');
  return distinct.map((name, index) => ({ code: String(index + 1).padStart(2, '0'), name }));
}
