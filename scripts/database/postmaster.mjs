/** Reads and watches a running PostgreSQL through postmaster.pid, the file PostgreSQL itself keeps in its data folder. */
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { uptime } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 25;

/** @returns {{ pid: number, startedAt: number, port: number, status: string } | null} null when no such file stands there */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]),
      startedAt: Number(lines[2]),
      port: Number(lines[3]),
      status: (lines[7] ?? '').trim(),
    };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Gone = the process ended, or it removed its file as the last thing it does. */
export function isGone(cluster, pid) {
  return !isAlive(pid) || readPostmaster(cluster)?.pid !== pid;
}

export async function waitUntil(condition, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    if (condition()) return true;
    await sleep(POLL_MS);
  }
  return condition();
}

/** Fast shutdown: open transactions are rolled back, the rest is written out. Immediate after `patience` milliseconds. */
export async function stopPostmaster(cluster, pid, patience = 10_000) {
  for (const signal of ['SIGINT', 'SIGQUIT']) {
    if (isGone(cluster, pid)) return;
    signalQuietly(pid, signal);
    if (await waitUntil(() => isGone(cluster, pid), patience)) return;
  }
}

function signalQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export function isInitialised(cluster) {
  return existsSync(path.join(cluster, 'PG_VERSION'));
}

export async function watchPostmaster(cluster, pid) {
  while (!isGone(cluster, pid)) await sleep(500, undefined, { ref: false });
}

/**
 * A number in postmaster.pid may meanwhile belong to a stranger. The file is removed only on proof: the machine was
 * started since, or (where /proc tells) that process is no PostgreSQL and none works in this folder.
 */
export function removeStaleLock(cluster) {
  const lock = readPostmaster(cluster);
  if (!lock || !isAlive(lock.pid)) return; // PostgreSQL clears the file of a dead process itself
  const bootedAt = Date.now() / 1000 - uptime();
  const isOfEarlierBoot = lock.startedAt < bootedAt - 60;
  if (isOfEarlierBoot || isStranger(lock.pid, cluster)) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

function isStranger(pid, cluster) {
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres') return false;
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return !processes.some((name) => workingDirectory(name) === cluster);
  } catch {
    return false; // no /proc, no proof
  }
}

function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null; // ended meanwhile, or another user's
  }
}
