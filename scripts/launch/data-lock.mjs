/**
 * One program at a time on a data directory. The lock names its holder; a holder that was killed is recognised by its
 * process number together with the time that process began, so that a reused number locks nobody out.
 */
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun } from '../failure.mjs';
import { writeWhole } from '../whole-file.mjs';

const STOPPING_MS = 25_000;

/** When the process began, in words of this machine; null when there is no such process. */
function birthOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (afterName[0] === 'Z') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${afterName[19]}`;
  } catch {
    return process.platform === 'linux' ? null : birthFromPs(pid);
  }
}

function birthFromPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function lockFile(directory) {
  return path.join(directory, 'lock.json');
}

/** @returns {{ pid: number, birth: string, command: string, isStopping: boolean } | null} the living holder */
export function readHolder(directory) {
  let holder;
  try {
    holder = JSON.parse(readFileSync(lockFile(directory), 'utf8'));
  } catch {
    return null; // none, or being written
  }
  return birthOf(holder.pid) === holder.birth ? holder : null;
}

/** Takes the lock or says who has it. A holder that is just stopping is waited for. */
export async function takeLock(directory, command) {
  for (const end = Date.now() + STOPPING_MS; ; await sleep(200)) {
    if (tryLock(directory, command)) break;
    const holder = readHolder(directory);
    if (!holder) continue;
    if (!holder.isStopping || Date.now() > end) throw inUse(directory, holder);
  }
  return {
    announceStop: () => writeWhole(lockFile(directory), lockText(command, true)),
    release: () => rmSync(lockFile(directory), { force: true }),
  };
}

function inUse(directory, holder) {
  return new CannotRun(
    `数据目录 ${directory} 正由 ${holder.command}（进程 ${holder.pid}）使用：请先停掉它（kill ${holder.pid}），或用 MINGBAI_DATA_DIR 另指一个目录。`,
  );
}

function lockText(command, isStopping) {
  return JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), command, isStopping });
}

/** linkSync fails when the lock exists, in one step; a dead holder's lock is moved aside and looked at once more. */
function tryLock(directory, command) {
  const file = lockFile(directory);
  const mine = `${file}.${process.pid}.mine`;
  const aside = `${file}.${process.pid}.aside`;
  writeWhole(mine, lockText(command, false));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (readHolder(directory)) return false;
    moveAside(file, aside);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function moveAside(file, aside) {
  const stale = readQuietly(file);
  try {
    renameSync(file, aside);
  } catch {
    return; // someone else was quicker
  }
  if (readQuietly(aside) !== stale) linkQuietly(aside, file); // it was a new holder's: put it back
  rmSync(aside, { force: true });
}

function readQuietly(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function linkQuietly(from, to) {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
