/** Finds the head of a library sheet and cuts the sheet into rows by column. What the cells say is judged elsewhere. */
import { cellAt, type Sheet, type SheetCell, type SheetRow } from '@/lib/core/sheet';
import { HEAD_SEARCH_ROWS } from '@/lib/indicators/domain/import/library-columns';
import type { LibraryFinding } from '@/lib/indicators/domain/import/library-finding';

/** One row by field. */
export interface FieldRow<Field extends string> {
  readonly sheet: string;
  readonly number: number;
  readonly isHidden: boolean;
  readonly cell: (field: Field) => SheetCell;
}

export interface FieldTable<Field extends string> {
  readonly rows: readonly FieldRow<Field>[];
  readonly findings: readonly LibraryFinding[];
}

/** Which field a head stands for; null = a column of no interest. */
export type HeadWords<Field extends string> = (head: string) => Field | null;

/** Rows under the head; without a whole head no rows, and a finding for each column that is missing or doubled. */
export function fieldTable<Field extends string>(
  sheet: Sheet,
  fields: readonly Field[],
  words: HeadWords<Field>,
): FieldTable<Field> {
  const head = headOf(sheet, words);
  const columns = fields.map((field) => ({ field, found: head.filter((place) => place.field === field) }));
  const findings = columns.flatMap(({ field, found }): LibraryFinding[] => {
    const twin = found[1];
    if (found.length === 0) return [{ sheet: sheet.name, cell: '', rule: 'column_missing', params: { field } }];
    return twin ? [{ sheet: sheet.name, cell: twin.cell.address, rule: 'column_repeated', params: { field } }] : [];
  });
  if (findings.length > 0) return { rows: [], findings };
  const below = sheet.rows.filter((row) => row.number > (head[0]?.row ?? 0));
  const places = new Map(columns.map(({ field, found }) => [field, found[0]?.cell.column ?? 0]));
  return { rows: below.map((row) => fieldRow(sheet.name, row, places)), findings: [] };
}

/** How many of the heads the sheet has, to choose among sheets. */
export function headsFound<Field extends string>(sheet: Sheet, words: HeadWords<Field>): number {
  return new Set(headOf(sheet, words).map((place) => place.field)).size;
}

interface HeadPlace<Field extends string> {
  readonly field: Field;
  readonly row: number;
  readonly cell: SheetCell;
}

/** The row with the most heads among the first rows. */
function headOf<Field extends string>(sheet: Sheet, words: HeadWords<Field>): readonly HeadPlace<Field>[] {
  const candidates = sheet.rows.slice(0, HEAD_SEARCH_ROWS).map((row) =>
    row.cells.flatMap((cell): HeadPlace<Field>[] => {
      const field = words(cell.text);
      return field === null ? [] : [{ field, row: row.number, cell }];
    }),
  );
  return candidates.reduce((best, places) => (places.length > best.length ? places : best), []);
}

function fieldRow<Field extends string>(
  sheet: string,
  row: SheetRow,
  places: ReadonlyMap<Field, number>,
): FieldRow<Field> {
  const cell = (field: Field): SheetCell => cellAt(row, places.get(field) ?? 0);
  return { sheet, number: row.number, isHidden: row.isHidden, cell };
}
