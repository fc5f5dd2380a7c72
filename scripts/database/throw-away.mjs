/**
 * A PostgreSQL for tests and benches: in a temporary directory, and gone with whoever started it — a caretaker process
 * stops the server and removes the directory even when its owner is killed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../project.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { isAlive, readPostmaster, waitUntil } from './postmaster.mjs';

const self = fileURLToPath(import.meta.url);
const STOP_MS = 10_000;

/** For servers whose content need not survive anything: nothing waits for the disk. */
export const WITHOUT_DISK = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
};

/** @returns {Promise<import('./embedded-postgres.mjs').Running>} stop also removes the data */
export async function startThrowAwayPostgres(settings = WITHOUT_DISK) {
  const directory = mkdtempSync(path.join(tmpdir(), 'mingbai-throw-away-'));
  const stop = startCaretaker(directory);
  try {
    return { ...(await startEmbeddedPostgres(directory, settings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @returns {() => Promise<void>} ends the caretaker's wait */
function startCaretaker(directory) {
  const caretaker = spawn(process.execPath, [self, directory], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const left = new Promise((resolve) => caretaker.once('exit', resolve));
  caretaker.unref();
  caretaker.stdin.unref();
  return () => {
    caretaker.ref();
    caretaker.stdin.end();
    return left;
  };
}

/** The caretaker's own life: wait until the owner's end of the pipe is closed, then clear up. */
async function takeCare(directory) {
  for await (const _ of process.stdin); // nothing is ever sent
  const clusters = filesUnder(path.join(directory, 'postgres')).filter((file) => file.endsWith('/postmaster.pid'));
  for (const { pid } of clusters.map((file) => readPostmaster(path.dirname(file)))) {
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
    await waitUntil(() => !isAlive(pid), STOP_MS);
  }
  rmSync(directory, { recursive: true, force: true });
}

if (process.argv[1] && path.resolve(process.argv[1]) === self) await takeCare(process.argv[2]);
