/** An xlsx as sheets of addressed cells. Everything a file can do wrong ends in one sentence. */
import type { Sheet } from '@/lib/core/sheet';
import { guardZip } from '@/lib/platform/workbook/guard-zip';
import { readInThread } from '@/lib/platform/workbook/reader-thread';
import { refuseFile } from '@/lib/platform/workbook/refuse-file';

/** @throws ImportRejected with one of the file problems */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const problem = await guardZip(bytes);
  if (problem !== null) throw refuseFile(problem);
  const answer = await readInThread(bytes);
  if (answer.kind === 'unreadable') throw refuseFile('file_damaged');
  if (answer.kind === 'too_long') throw refuseFile('file_reads_too_long');
  return answer.sheets;
}
