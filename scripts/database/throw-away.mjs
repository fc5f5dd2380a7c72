/**
 * A PostgreSQL for tests and benches: in a temporary directory, and gone with whoever started it — a caretaker process
 * stops the server and removes the directory even when its owner is killed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { isAlive, waitUntil } from './postmaster.mjs';

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
  const server = await startEmbeddedPostgres(directory, settings);
  const words = [self, String(server.pid), directory];
  const caretaker = spawn(process.execPath, words, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  caretaker.unref();
  caretaker.stdin.unref();
  const left = new Promise((resolve) => caretaker.once('exit', resolve));
  const stop = () => {
    caretaker.ref();
    caretaker.stdin.end();
    return left;
  };
  return { ...server, stop };
}

/** The caretaker's own life: wait until the owner's end of the pipe is closed, then clear up. */
async function takeCare(pid, directory) {
  for await (const _ of process.stdin); // nothing is ever sent
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  await waitUntil(() => !isAlive(pid), STOP_MS);
  rmSync(directory, { recursive: true, force: true });
}

if (process.argv[1] && path.resolve(process.argv[1]) === self) await takeCare(Number(process.argv[2]), process.argv[3]);
