/** A csv that every spreadsheet opens right: commas, CRLF, quotes only where needed, no cell that starts a formula. */
import { neutraliseText } from '@/lib/platform/workbook/neutralise';

export interface CsvOptions {
  /** byte order mark: Excel takes UTF-8 for the local code page without it */
  readonly withBom: boolean;
}

export function writeCsv(rows: readonly (readonly string[])[], options: CsvOptions): Uint8Array {
  const lines = rows.map((row) => `${row.map((text) => quote(neutraliseText(text))).join(',')}\r\n`);
  return new TextEncoder().encode((options.withBom ? '\uFEFF' : '') + lines.join(''));
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
