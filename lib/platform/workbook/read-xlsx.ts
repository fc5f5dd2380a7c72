/** An xlsx as sheets of addressed cells. Everything a file can do wrong ends in one sentence. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sheet } from '@/lib/core/sheet';
import { refuseFile } from '@/lib/platform/workbook/file-problem';
import { guardZip } from '@/lib/platform/workbook/guard-zip';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';

/** @throws ImportRejected with one of the file problems */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const problem = await guardZip(bytes);
  if (problem !== null) throw refuseFile(problem);
  return readInWorker(bytes);
}

function readInWorker(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), {
      workerData: bytes,
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: FILE_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    });
    const end = (settle: () => void): void => {
      clearTimeout(clock);
      settle();
      void worker.terminate();
    };
    const clock = setTimeout(() => end(() => reject(refuseFile('file_reads_too_long'))), FILE_LIMITS.readMilliseconds);
    worker.once('message', (sheets: readonly Sheet[]) => end(() => resolve(sheets)));
    worker.once('error', (error) => end(() => reject(refuseFile(problemOf(error)))));
  });
}

function problemOf(error: unknown): 'file_reads_too_long' | 'file_damaged' {
  const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOutOfMemory ? 'file_reads_too_long' : 'file_damaged';
}

/** The thread runs the file itself: the server is started in the project's directory. */
function workerFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/workbook/xlsx-worker.mjs');
}
