/** A csv as one sheet of addressed cells; UTF-8 with or without BOM, UTF-16 as Excel writes it, GB18030. */
import { parse } from 'csv-parse/sync';
import { columnLetters, type Sheet, type SheetRow } from '@/lib/core/sheet';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';
import { refuseFile } from '@/lib/platform/workbook/refuse-file';

/** @throws ImportRejected with one of the file problems */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const records = parseRecords(decodeText(bytes));
  if (records.length > FILE_LIMITS.rows) throw refuseFile('file_too_many_rows');
  return { name, rows: records.map(rowOf).filter((row) => row.cells.length > 0) };
}

function rowOf(values: readonly string[], index: number): SheetRow {
  const cells = values.map((text, place) => ({
    address: `${columnLetters(place + 1)}${index + 1}`,
    column: place + 1,
    kind: 'text' as const,
    text,
    isMerged: false,
  }));
  return { number: index + 1, isHidden: false, cells: cells.filter((cell) => cell.text.trim() !== '') };
}

function parseRecords(text: string): string[][] {
  if (text.includes('\u0000')) throw refuseFile('file_kind');
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false, delimiter: delimiterOf(text) });
  } catch {
    throw refuseFile('file_quotes');
  }
}

/** The head line decides: Excel's "Unicode text" separates by tabs, some locales by semicolons. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  return [',', '\t', ';'].find((sign) => head.includes(sign)) ?? ',';
}

function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const text =
    (encoding === null ? null : decode(bytes, encoding)) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  if (text === null) throw refuseFile('file_encoding');
  return text;
}

/** Null when the bytes are no text of this encoding. A byte order mark is dropped. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
