/** An uploaded library file (xlsx, csv or our JSON) as content, or everything that is wrong with it at once. */
import { ImportRejected } from '@/lib/core/errors';
import type { Sheet } from '@/lib/core/sheet';
import { judgeLibrary } from '@/lib/indicators/domain/import/judge-library';
import type { CategoryRecord, LibraryContent } from '@/lib/indicators/domain/library-content';
import { LIBRARY_WORDS } from '@/lib/indicators/files/file-words';
import { cellErrorOf } from '@/lib/indicators/files/finding-words';
import { isJsonFile, readLibraryJson } from '@/lib/indicators/files/read-library-json';
import { restoreText } from '@/lib/platform/workbook/neutralise';
import { readTableFile, refuseBySize } from '@/lib/platform/workbook/read-table-file';

/**
 * @param known categories of the library in force
 * @throws ImportRejected with every bad cell, or with the one thing that is wrong with the file
 */
export async function readLibraryFile(
  bytes: Uint8Array,
  fileName: string,
  known: readonly CategoryRecord[],
): Promise<LibraryContent> {
  refuseBySize(bytes);
  const sheets = isJsonFile(bytes) ? readLibraryJson(bytes) : restored(await readTableFile(bytes, fileName));
  const judged = judgeLibrary(sheets, known, LIBRARY_WORDS);
  if (!judged.ok) throw new ImportRejected(judged.findings.map(cellErrorOf));
  return judged.content;
}

/** Takes back the apostrophe our own exports put before what would start a formula. */
function restored(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.kind === 'text' ? { ...cell, text: restoreText(cell.text) } : cell)),
    })),
  }));
}
