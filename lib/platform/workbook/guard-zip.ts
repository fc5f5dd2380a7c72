/**
 * Looks into an xlsx before any reader does: the readers trust it, we do not. Inflates every part for real, counting,
 * keeps nothing but relations and content types, and looks at the sheets only for what would flood the reader.
 */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { FileProblem } from '@/lib/platform/workbook/file-problem';
import { problemOfName, problemOfXml, SheetScan } from '@/lib/platform/workbook/guard-parts';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';

/** The first problem found, null for a file the reader may have. Never throws for what a file contains. */
export async function guardZip(bytes: Uint8Array): Promise<FileProblem | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
    return zip.entryCount > FILE_LIMITS.entries ? 'file_too_many_parts' : await guardEntries(zip);
  } catch {
    return 'file_damaged';
  }
}

async function guardEntries(zip: ZipFile): Promise<FileProblem | null> {
  const names = new Set<string>();
  const scan = new SheetScan();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) return 'file_duplicate_parts';
    names.add(name);
    if (names.size > FILE_LIMITS.entries) return 'file_too_many_parts';
    if (entry.isEncrypted()) return 'file_encrypted_or_old';
    const problem = problemOfName(name);
    if (problem !== null) return problem;
    const part = await readPart(zip, entry, FILE_LIMITS.inflatedBytes - inflated, scan);
    if (typeof part === 'string') return part;
    inflated += part.size;
    const inside = problemOfXml(name, part.text);
    if (inside !== null) return inside;
  }
  if (!names.has('xl/workbook.xml') || !names.has('[content_types].xml')) return 'file_kind';
  return scan.problem();
}

/** Parts whose whole text is judged; they are small in every honest file. */
const KEPT = /(\.rels|\[content_types\]\.xml|workbook\.xml)$/;
const KEPT_BYTES = 1024 * 1024;

async function readPart(
  zip: ZipFile,
  entry: Entry,
  room: number,
  scan: SheetScan,
): Promise<FileProblem | { readonly size: number; readonly text: string }> {
  const name = entry.fileName.toLowerCase();
  const isKept = KEPT.test(name);
  const isXml = name.endsWith('.xml') || isKept;
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  scan.startPart();
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += chunk.length;
    if (size > room || (isKept && size > KEPT_BYTES)) return 'file_inflates_too_far';
    if (!isXml) continue;
    const piece = decoder.decode(chunk, { stream: true });
    if (isKept) text += piece;
    const problem = scan.read(piece);
    if (problem !== null) return problem;
  }
  return { size, text };
}
