/** What the names and texts inside an xlsx give away: macros, links to other files, embedded objects, floods. */
import type { FileProblem } from '@/lib/platform/workbook/file-problem';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';

const BAD_NAMES: readonly (readonly [RegExp, FileProblem])[] = [
  [/vbaproject|vbadata|^xl\/macrosheets\/|^xl\/dialogsheets\//, 'file_macros'],
  [/^xl\/externallinks\/|^xl\/connections\.xml$|^xl\/querytables\//, 'file_external_links'],
  [/^xl\/(embeddings|activex|ctrlprops)\//, 'file_embedded_objects'],
];

export function problemOfName(name: string): FileProblem | null {
  return BAD_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const RELATION = /<[\w:]*Relationship\b[^>]*>/gi;

/** Relations and content types. A hyperlink in a cell points outside and is harmless; everything else that does is not. */
export function problemOfXml(name: string, text: string): FileProblem | null {
  if (name === '[content_types].xml' && /macroEnabled|vnd\.ms-office\.vba/i.test(text)) return 'file_macros';
  if (!name.endsWith('.rels')) return null;
  const outside = [...text.matchAll(RELATION)]
    .map(([relation]) => relation)
    .some(
      (relation) =>
        /TargetMode\s*=\s*["']External/i.test(relation) && !/\bType\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation),
    );
  return outside ? 'file_external_links' : null;
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/gi;
const ROW = /<(?:\w+:)?row[\s>]/g;
const OVERLAP = 256;

/** Reads sheets piece by piece; what crosses the border of two pieces is seen once. */
export class SheetScan {
  #tail = '';
  #mergedCells = 0;
  #rows = 0;

  startPart(): void {
    this.#tail = '';
  }

  read(piece: string): FileProblem | null {
    const text = this.#tail + piece;
    const seen = this.#tail.length;
    this.#tail = text.slice(-OVERLAP);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'file_entities';
    for (const match of text.matchAll(ROW)) if (match.index + match[0].length > seen) this.#rows += 1;
    for (const match of text.matchAll(MERGE)) {
      if (match.index + match[0].length > seen) this.#mergedCells += areaOf(match);
    }
    return this.problem();
  }

  problem(): FileProblem | null {
    if (this.#mergedCells > FILE_LIMITS.mergedCells) return 'file_merged_flood';
    return this.#rows > FILE_LIMITS.rows ? 'file_too_many_rows' : null;
  }
}

function areaOf([, left = 'A', top = '1', right = 'A', bottom = '1']: RegExpMatchArray): number {
  const width = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
  return width * (Math.abs(Number(bottom) - Number(top)) + 1);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
