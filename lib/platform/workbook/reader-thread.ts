/**
 * The thread that reads guarded workbooks. Loading the reader takes longer than reading an honest file, so a thread
 * that did its work waits a few seconds for the next one; a thread that ran out of time or memory is ended.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sheet } from '@/lib/core/sheet';
import { FILE_LIMITS } from '@/lib/platform/workbook/limits';

export type ThreadAnswer =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  /** the reader could make nothing of it */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too_long' };

const LOAD_MILLISECONDS = 30_000;
const IDLE_MILLISECONDS = 10_000;

let idle: Worker | null = null;

/** The clock of the reading starts when the reader is loaded: a busy machine is no fault of the file. */
export function readInThread(bytes: Uint8Array): Promise<ThreadAnswer> {
  const waiting = idle;
  idle = null;
  const worker = waiting ?? startThread();
  worker.ref();
  return new Promise((resolve, reject) => {
    let clock = setTimeout(() => end({ kind: 'too_long' }), LOAD_MILLISECONDS);
    const leave = (): void => {
      clearTimeout(clock);
      worker.off('message', hear);
      worker.off('error', fail);
    };
    const end = (answer: ThreadAnswer): void => {
      leave();
      if (answer.kind === 'too_long') void worker.terminate();
      else keep(worker);
      resolve(answer);
    };
    const read = (): void => {
      clearTimeout(clock);
      clock = setTimeout(() => end({ kind: 'too_long' }), FILE_LIMITS.readMilliseconds);
      worker.postMessage(bytes);
    };
    const hear = (message: 'ready' | ThreadAnswer): void => (message === 'ready' ? read() : end(message));
    const fail = (error: Error): void => {
      const isOutOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      leave();
      if (isOutOfMemory) resolve({ kind: 'too_long' });
      else reject(error);
    };
    worker.on('message', hear);
    worker.on('error', fail);
    if (waiting !== null) read();
  });
}

function startThread(): Worker {
  const worker = new Worker(threadFile(), {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: FILE_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  });
  worker.on('error', () => forget(worker));
  return worker;
}

/** One thread waits at a time, for a while, without holding up the end of the process. */
function keep(worker: Worker): void {
  if (idle !== null) {
    void worker.terminate();
    return;
  }
  idle = worker;
  worker.unref();
  setTimeout(() => forget(worker), IDLE_MILLISECONDS).unref();
}

function forget(worker: Worker): void {
  if (idle !== worker) return;
  idle = null;
  void worker.terminate();
}

/** The thread runs the file itself, outside any bundle: the server is started in the project's directory. */
function threadFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/workbook/xlsx-worker.mjs');
}
