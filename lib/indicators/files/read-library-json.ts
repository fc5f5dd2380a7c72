/** The library's JSON as sheets, so that it is judged by the same checks; a cell's address is its path in the file. */

import { ImportRejected } from '@/lib/core/errors';
import type { CellKind, Sheet, SheetCell, SheetRow } from '@/lib/core/sheet';
import { CATEGORY_SHEET, INDICATOR_SHEET } from '@/lib/indicators/files/file-words';
import { type LibraryJson, libraryJsonSchema } from '@/lib/indicators/files/library-json';

type JsonRecord = LibraryJson['indicators'][number];

export function isJsonFile(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** @throws ImportRejected when it is no JSON or no library */
export function readLibraryJson(bytes: Uint8Array): readonly Sheet[] {
  const parsed = libraryJsonSchema.safeParse(jsonOf(bytes));
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw rejected(place, '文件不是从本系统导出的指标库 JSON，请使用导出的文件，或改用 Excel 上传。');
  }
  return [
    sheetOf(INDICATOR_SHEET, 'indicators', parsed.data.indicators),
    sheetOf(CATEGORY_SHEET, 'categories', parsed.data.categories),
  ];
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw rejected('', '文件不是完整的 JSON，请重新导出，或改用 Excel 上传。');
  }
}

function rejected(cell: string, message: string): ImportRejected {
  return new ImportRejected([{ sheet: '', cell, rule: 'json_shape', message }]);
}

/** Row 1 is the head: every name any record uses. */
function sheetOf(name: string, path: string, records: readonly JsonRecord[]): Sheet {
  const heads = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const head: SheetRow = {
    number: 1,
    isHidden: false,
    cells: heads.map((text, index) => ({ address: path, column: index + 1, kind: 'text', text, isMerged: false })),
  };
  return { name, rows: [head, ...records.map((record, index) => rowOf(`${path}[${index}]`, record, heads, index))] };
}

function rowOf(path: string, record: JsonRecord, heads: readonly string[], index: number): SheetRow {
  const cells = heads.map((head, place): SheetCell => {
    const value = record[head] ?? null;
    const text = value === null ? '' : String(value);
    return { address: `${path}.${head}`, column: place + 1, kind: kindOf(value), text, isMerged: false };
  });
  return { number: index + 2, isHidden: false, cells };
}

function kindOf(value: string | number | boolean | null): CellKind {
  if (value === null || value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}
