/**
 * The workbook every list gives under 导出 Excel: its columns with their units, its rows, its sum row, and a sheet that
 * says what list it is, with which filters, when and by which data.
 */
import { type Fen, sumFen, wanText, yuanText } from '@/lib/core/money';
import { WORKBOOK_WORDS } from '@/lib/platform/workbook/labels';
import { type WorkbookColumn, writeXlsx } from '@/lib/platform/workbook/write-xlsx';

interface ColumnHead {
  readonly head: string;
  /** shown in the head: 万元, %, 个; absent for words */
  readonly unit?: string;
  /** in characters */
  readonly width?: number;
}

/** null = nothing known: an empty cell, and no part of a sum. */
export type ListColumn<Row> =
  | (ColumnHead & { readonly kind: 'text' | 'date'; readonly of: (row: Row) => string | null })
  | (ColumnHead & { readonly kind: 'count'; readonly of: (row: Row) => number | null; readonly isSummed?: boolean })
  | (ColumnHead & { readonly kind: 'decimal'; readonly of: (row: Row) => string | null })
  | (ColumnHead & { readonly kind: 'money'; readonly of: (row: Row) => Fen | null; readonly isSummed?: boolean });

export interface ListWorkbook<Row> {
  /** also the name of the sheet */
  readonly title: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly moneyUnit: 'wan' | 'yuan';
  /** what stands on the second sheet: filters, time, source, 演示数据 */
  readonly notes: readonly (readonly [label: string, text: string])[];
}

export async function writeListWorkbook<Row>(list: ListWorkbook<Row>): Promise<Uint8Array> {
  const rows = list.rows.map((row) => list.columns.map((column) => cellText(column, row, list.moneyUnit)));
  const sums = list.columns.map((column) => sumText(column, list.rows, list.moneyUnit));
  const hasSums = sums.some((text) => text !== null);
  const foot = sums.map((text, index) => text ?? (index === 0 ? WORKBOOK_WORDS.sum : ''));
  return writeXlsx([
    {
      name: list.title,
      columns: list.columns.map((column) => workbookColumn(column, list.moneyUnit)),
      rows,
      ...(hasSums ? { foot } : {}),
    },
    { name: WORKBOOK_WORDS.notes, columns: NOTE_COLUMNS, rows: [[WORKBOOK_WORDS.listName, list.title], ...list.notes] },
  ]);
}

const NOTE_COLUMNS: readonly WorkbookColumn[] = [
  { head: WORKBOOK_WORDS.noteLabel, kind: 'text', width: 16 },
  { head: WORKBOOK_WORDS.noteText, kind: 'text', width: 60 },
];

const FORMATS = { money: '#,##0.00', count: '#,##0' } as const;
const WIDTHS = { text: 24, date: 12, count: 10, decimal: 12, money: 16 } as const;

function workbookColumn<Row>(column: ListColumn<Row>, moneyUnit: 'wan' | 'yuan'): WorkbookColumn {
  const unit = column.kind === 'money' ? WORKBOOK_WORDS[moneyUnit] : column.unit;
  const head = unit === undefined ? column.head : `${column.head}（${unit}）`;
  const width = column.width ?? WIDTHS[column.kind];
  if (column.kind === 'text' || column.kind === 'date') return { head, kind: column.kind, width };
  return column.kind === 'decimal'
    ? { head, kind: 'number', width }
    : { head, kind: 'number', width, format: FORMATS[column.kind] };
}

function cellText<Row>(column: ListColumn<Row>, row: Row, moneyUnit: 'wan' | 'yuan'): string {
  if (column.kind === 'money') return moneyText(column.of(row), moneyUnit);
  if (column.kind === 'count') return column.of(row)?.toString() ?? '';
  return column.of(row) ?? '';
}

function moneyText(amount: Fen | null, moneyUnit: 'wan' | 'yuan'): string {
  if (amount === null) return '';
  return moneyUnit === 'wan' ? wanText(amount) : yuanText(amount);
}

/** Null for a column without a sum. Money is summed in fen and rounded once, as on the screen. */
function sumText<Row>(column: ListColumn<Row>, rows: readonly Row[], moneyUnit: 'wan' | 'yuan'): string | null {
  if (column.kind !== 'money' && column.kind !== 'count') return null;
  if (!column.isSummed) return null;
  if (column.kind === 'money')
    return moneyText(sumFen(rows.map(column.of).filter((value) => value !== null)), moneyUnit);
  return rows.reduce((sum, row) => sum + (column.of(row) ?? 0), 0).toString();
}
