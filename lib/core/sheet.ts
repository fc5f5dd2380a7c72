/**
 * A table as evidence: cells that remember their address, so that every finding names its cell. Made by
 * platform/workbook from xlsx and csv (by the chapters from JSON), judged by the small checks of each chapter.
 */

export type CellKind =
  | 'empty'
  | 'text'
  | 'number'
  /** a number shown as a percentage; its text is the fraction: 95% is `0.95` */
  | 'percent'
  | 'boolean'
  /** its text is `YYYY-MM-DD` */
  | 'date'
  /** #REF!, #DIV/0! …; its text is the error */
  | 'error';

export interface SheetCell {
  /** `C12`, or the path in a JSON file */
  readonly address: string;
  /** from 1 */
  readonly column: number;
  readonly kind: CellKind;
  readonly text: string;
  /** part of a merged range, as its head or below it */
  readonly isMerged: boolean;
}

export interface SheetRow {
  /** as the file counts, from 1 */
  readonly number: number;
  /** hidden by hand or by a filter */
  readonly isHidden: boolean;
  /** cells that hold something or are merged, by column; gaps are left out */
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly name: string;
  /** rows that hold a cell, by number; gaps are left out */
  readonly rows: readonly SheetRow[];
}

/** 1 -> `A`, 27 -> `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** The cell of a column; an empty one with its address where the row has none. */
export function cellAt(row: SheetRow, column: number): SheetCell {
  const found = row.cells.find((cell) => cell.column === column);
  if (found !== undefined) return found;
  return { address: `${columnLetters(column)}${row.number}`, column, kind: 'empty', text: '', isMerged: false };
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * Text as people meant it: composed characters, every kind of space plain and none at the ends, line ends as one sign,
 * invisible and broken characters gone. Cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(CONTROL, (sign) => (sign === '\n' ? sign : ''))
    .normalize('NFC')
    .trim();
}
