/** The library as a file. The same library gives the same bytes, and every format can be imported again. */
import {
  INDICATOR_FIELDS,
  type IndicatorField,
  type IndicatorRecord,
  type LibraryContent,
} from '@/lib/indicators/domain/library-content';
import { CATEGORY_HEADS, CATEGORY_SHEET, CSV_HEADS, INDICATOR_SHEET } from '@/lib/indicators/files/file-words';
import { JSON_FORMAT } from '@/lib/indicators/files/library-json';
import { FIELD_LABELS, fieldText } from '@/lib/indicators/labels';
import type { ExportFormat } from '@/lib/indicators/schema';
import { WORKBOOK_WORDS } from '@/lib/platform/workbook/labels';
import { writeCsv } from '@/lib/platform/workbook/write-csv';
import { type WorkbookColumn, writeXlsx } from '@/lib/platform/workbook/write-xlsx';

export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** What stands on the sheet of notes; no part of the content. */
export type LibraryNotes = readonly (readonly [label: string, text: string])[];

export async function writeLibraryFile(
  format: ExportFormat,
  content: LibraryContent,
  notes: LibraryNotes,
): Promise<Uint8Array> {
  if (format === 'xlsx') return writeLibraryXlsx(content, notes);
  return format === 'csv' ? writeLibraryCsv(content) : writeLibraryJson(content);
}

const WIDTHS: Readonly<Record<IndicatorField, number>> = {
  code: 14,
  category: 20,
  level1: 12,
  level2: 20,
  name: 26,
  unit: 10,
  direction: 10,
  accrual: 10,
  typicalValue: 12,
  explanation: 44,
  sourceBasis: 30,
  origin: 20,
};

function texts(indicator: IndicatorRecord): string[] {
  return INDICATOR_FIELDS.map((field) => fieldText(field, indicator[field]));
}

function writeLibraryXlsx(content: LibraryContent, notes: LibraryNotes): Promise<Uint8Array> {
  const columns = INDICATOR_FIELDS.map(
    (field): WorkbookColumn => ({
      head: FIELD_LABELS[field],
      kind: field === 'typicalValue' ? 'number' : 'text',
      width: WIDTHS[field],
    }),
  );
  return writeXlsx([
    { name: INDICATOR_SHEET, columns, rows: content.indicators.map(texts) },
    {
      name: CATEGORY_SHEET,
      columns: [
        { head: CATEGORY_HEADS.code, kind: 'text', width: 10 },
        { head: CATEGORY_HEADS.name, kind: 'text', width: 30 },
      ],
      rows: content.categories.map((category) => [category.code, category.name]),
    },
    {
      name: WORKBOOK_WORDS.notes,
      columns: [
        { head: WORKBOOK_WORDS.noteLabel, kind: 'text', width: 16 },
        { head: WORKBOOK_WORDS.noteText, kind: 'text', width: 60 },
      ],
      rows: notes,
    },
  ]);
}

function writeLibraryCsv(content: LibraryContent): Uint8Array {
  const head = INDICATOR_FIELDS.map((field) => CSV_HEADS[field]);
  return writeCsv([head, ...content.indicators.map(texts)], { withBom: true });
}

function writeLibraryJson(content: LibraryContent): Uint8Array {
  const library = { format: JSON_FORMAT, categories: content.categories, indicators: content.indicators };
  return new TextEncoder().encode(`${JSON.stringify(library, jsonOrder, 2)}\n`);
}

const JSON_ORDER: readonly string[] = ['format', 'categories', 'indicators', ...INDICATOR_FIELDS];

/** Members in the order of the columns, whatever order the value was made in. */
function jsonOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.sort(([a], [b]) => JSON_ORDER.indexOf(a) - JSON_ORDER.indexOf(b)));
}
