/** One attempt at starting PostgreSQL: its own process group, its words in a log file, ready or a reason why not. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../ports.mjs';
import { readPostmaster, waitUntil } from './postmaster.mjs';

const RECOVERY_MS = 300_000;
const LOG_LIMIT = 10_000_000;
const SOCKET_PATH_LIMIT = 90;

/** Reasons that pass by themselves: the last server's processes are still leaving, or someone took the port. */
export function isPassing(reason) {
  return /shared memory block|lock file "postmaster.pid" already exists|could not bind|could not create any TCP/.test(
    reason,
  );
}

/** @returns {Promise<{ pid: number, port: number, ended: Promise<void> } | { pid: null, reason: string }>} */
export async function launchPostmaster(footing, cluster, logFile, settings) {
  const port = await freePort();
  const sockets = Buffer.byteLength(cluster) < SOCKET_PATH_LIMIT ? cluster : '';
  const all = { ...settings, port, unix_socket_directories: sockets };
  const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...footing.prefix, path.join(footing.native, 'bin/postgres'), '-D', cluster, ...words];
  const log = openLog(logFile);
  const stdio = ['ignore', log.handle, log.handle];
  const child = spawn(command, args, { ...footing.options, detached: true, stdio });
  closeSync(log.handle);
  const { ended, isRunning } = followChild(child);
  const isReady = () => {
    const running = readPostmaster(cluster);
    return running?.pid === child.pid && running.status === 'ready';
  };
  await waitUntil(() => !isRunning() || isReady(), RECOVERY_MS);
  child.unref();
  if (isRunning()) return { pid: child.pid, port, ended };
  return { pid: null, reason: readFileSync(logFile).subarray(log.from).toString('utf8') };
}

function followChild(child) {
  let running = true;
  const ended = new Promise((resolve) => {
    const end = () => {
      running = false;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  return { ended, isRunning: () => running };
}

function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const isFull = size > LOG_LIMIT;
  if (isFull) renameSync(file, `${file}.1`);
  return { handle: openSync(file, 'a', 0o600), from: isFull ? 0 : size };
}

/** The line of PostgreSQL's words that says why. */
export function fatalLine(words) {
  const lines = words.trim().split('\n');
  const telling = lines.filter((line) => /FATAL|PANIC|error:|could not/.test(line)).at(-1) ?? lines.at(-1) ?? '';
  return telling.replace(/^.*?(FATAL|PANIC|error): +/, '');
}
