/** Any uploaded table as sheets. What a file is, its first bytes say, not its name. */
import type { Sheet } from '@/lib/core/sheet';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';
import { readCsv } from '@/lib/platform/workbook/read-csv';
import { readXlsx } from '@/lib/platform/workbook/read-xlsx';
import { refuseFile } from '@/lib/platform/workbook/refuse-file';

/** @throws ImportRejected with one of the file problems */
export async function readTableFile(bytes: Uint8Array, fileName: string): Promise<readonly Sheet[]> {
  refuseBySize(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseFile('file_encrypted_or_old');
  return [readCsv(bytes, fileName)];
}

/** @throws ImportRejected for an empty or too large file */
export function refuseBySize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refuseFile('file_empty');
  if (bytes.length > FILE_LIMITS.fileBytes) throw refuseFile('file_too_large');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
