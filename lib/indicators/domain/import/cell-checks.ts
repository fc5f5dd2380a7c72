/** Rules that look at one cell and need no meaning: what a spreadsheet does to a text on its own. */
import { cleanText, type SheetCell } from '@/lib/core/sheet';
import type { LibraryFinding, LibraryRule } from '@/lib/indicators/domain/import/library-finding';
import type { FieldRow } from '@/lib/indicators/domain/import/library-rows';

export interface CellShape<Field extends string> {
  readonly field: Field;
  readonly isRequired: boolean;
  readonly limit: number;
}

interface CellRule {
  readonly rule: LibraryRule;
  readonly isBroken: (cell: SheetCell, shape: CellShape<string>) => boolean;
}

/** Fields where a number is what it says. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set(['typicalValue']);

function length(cell: SheetCell): number {
  return [...cleanText(cell.text)].length;
}

/**
 * In order; the first that is broken is the cell's finding.
 * @source domain rules I04 (codes are text), I10 (formula errors, merged cells, hidden rows)
 */
const CELL_RULES: readonly CellRule[] = [
  { rule: 'cell_merged', isBroken: (cell) => cell.isMerged },
  {
    rule: 'cell_formula_error',
    isBroken: (cell) => cell.kind === 'error' || /^#(REF|DIV|N\/A|NAME|NULL|NUM|VALUE)/.test(cell.text),
  },
  { rule: 'cell_is_date', isBroken: (cell) => cell.kind === 'date' },
  { rule: 'cell_is_logical', isBroken: (cell) => cell.kind === 'boolean' },
  {
    rule: 'cell_is_number',
    isBroken: (cell, shape) => (cell.kind === 'number' || cell.kind === 'percent') && !NUMBER_FIELDS.has(shape.field),
  },
  { rule: 'cell_required', isBroken: (cell, shape) => shape.isRequired && length(cell) === 0 },
  { rule: 'cell_too_long', isBroken: (cell, shape) => length(cell) > shape.limit },
];

/** At most one finding a cell, and one for a hidden row. */
export function checkCells<Field extends string>(
  row: FieldRow<Field>,
  shapes: readonly CellShape<Field>[],
): LibraryFinding[] {
  const findings = shapes.flatMap((shape): LibraryFinding[] => {
    const cell = row.cell(shape.field);
    const broken = CELL_RULES.find((candidate) => candidate.isBroken(cell, shape));
    if (broken === undefined) return [];
    const params = { field: shape.field, text: cell.text.slice(0, 40), limit: shape.limit, length: length(cell) };
    return [{ sheet: row.sheet, cell: cell.address, rule: broken.rule, params }];
  });
  if (!row.isHidden) return findings;
  return [{ sheet: row.sheet, cell: `A${row.number}`, rule: 'row_hidden', params: { row: row.number } }, ...findings];
}
