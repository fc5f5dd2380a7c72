/**
 * The text of a PDF, read in a worker of its own with limits of time and memory: a hostile file ends the worker, not
 * the server. One file at a time, so that several uploads cannot add up their memory.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type FileContent, unreadableContent } from '@/lib/platform/storage/file-content';

const PDF = 'application/pdf';
const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 };

type WorkerAnswer = Pick<FileContent, 'text' | 'hasActiveContent' | 'unreadable'>;

let queue: Promise<unknown> = Promise.resolve();

export function readPdf(bytes: Buffer): Promise<FileContent> {
  const turn = queue.then(() => readInWorker(bytes));
  queue = turn.catch(() => undefined);
  return turn;
}

function readInWorker(bytes: Buffer): Promise<FileContent> {
  return new Promise((resolve) => {
    // A plain script by its path: bundlers must not take it in, and it must not load this program's modules.
    const script = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'lib/platform/storage/pdf-text-worker.mjs');
    const worker = new Worker(script, {
      workerData: new Uint8Array(bytes),
      resourceLimits: MEMORY_LIMITS,
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (content: FileContent) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(content);
    };
    const timer = setTimeout(() => end(unreadableContent(PDF, 'too_long')), TIME_LIMIT_MS);
    worker.once('message', (answer: WorkerAnswer) => end({ mediaType: PDF, ...answer }));
    worker.once('error', () => end(unreadableContent(PDF, 'too_long')));
    worker.once('exit', () => end(unreadableContent(PDF, 'damaged')));
  });
}
