/**
 * A workbook of typed columns. Text never starts a formula, head row and first column stay in sight, and the same
 * content always gives the same bytes.
 */
import ExcelJS from 'exceljs';
import { WORKBOOK_WORDS } from '@/lib/platform/workbook/labels';
import { neutraliseText } from '@/lib/platform/workbook/neutralise';
import { withFixedDates } from '@/lib/platform/workbook/zip-dates';

/** `number` cells carry plain decimal text; what is no plain decimal is written as text. */
export type ColumnKind = 'text' | 'number' | 'date';

export interface WorkbookColumn {
  readonly head: string;
  readonly kind: ColumnKind;
  /** in characters */
  readonly width: number;
  /** Excel number format, e.g. `#,##0.00` */
  readonly format?: string;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** one text a column; '' = empty cell */
  readonly rows: readonly (readonly string[])[];
  /** written under the rows in bold */
  readonly foot?: readonly string[];
}

const FONT = { name: WORKBOOK_WORDS.bodyFont, size: 11 };
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EFF6' } } as const;
const WRITTEN = new Date(0);

export async function writeXlsx(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  workbook.creator = WORKBOOK_WORDS.author;
  workbook.lastModifiedBy = WORKBOOK_WORDS.author;
  for (const sheet of sheets) addSheet(workbook, sheet);
  return withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, sheet: WorkbookSheet): void {
  const worksheet = workbook.addWorksheet(sheetName(sheet.name), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  worksheet.columns = sheet.columns.map((column) => ({ width: column.width }));
  const head = worksheet.addRow(sheet.columns.map((column) => textValue(column.head)));
  head.font = { ...FONT, bold: true };
  head.alignment = { vertical: 'middle', wrapText: true };
  head.eachCell((cell) => {
    cell.fill = HEAD_FILL;
  });
  for (const row of sheet.rows) addRow(worksheet, sheet.columns, row, FONT);
  if (sheet.foot) addRow(worksheet, sheet.columns, sheet.foot, { ...FONT, bold: true });
}

function addRow(
  worksheet: ExcelJS.Worksheet,
  columns: readonly WorkbookColumn[],
  texts: readonly string[],
  font: Partial<ExcelJS.Font>,
): void {
  const row = worksheet.addRow(columns.map((column, index) => cellValue(column, texts[index] ?? '')));
  row.font = font;
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1);
    if (column.format !== undefined) cell.numFmt = column.format;
    cell.alignment = { vertical: 'top', wrapText: column.kind === 'text', horizontal: alignmentOf(column) };
  }
}

function alignmentOf(column: WorkbookColumn): 'left' | 'right' {
  return column.kind === 'number' ? 'right' : 'left';
}

function cellValue(column: WorkbookColumn, text: string): string | number | null {
  if (text === '') return null;
  return column.kind === 'number' && isExactNumber(text) ? Number(text) : textValue(text);
}

/** Excel keeps 15 digits; what would come back as another text stays text. */
function isExactNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
}

/** Excel takes `_x0041_` for an escaped sign: the underscore itself is escaped, as Excel does. */
function textValue(text: string): string {
  return neutraliseText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Signs a sheet name must not have, and 31 characters at most. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
