/** Runs one program to its end in a process group of its own; a stop, or our own death, ends the whole group. */
import { spawn } from 'node:child_process';
import { inProject, projectRoot } from '../project.mjs';

const leash = inProject('scripts/launch/leash.mjs');
const running = new Set();
/** Characters of a program's words that are kept. */
const TAIL = 20_000;

/**
 * @param {{ env?: object, isQuiet?: boolean }} options isQuiet keeps the words back and gives the last ones with a failure
 * @returns {Promise<{ code: number, tail: string }>}
 */
export function runChild(command, args, { env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['pipe', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'];
    const child = spawn(process.execPath, [leash, command, ...args], { cwd: projectRoot, env, stdio, detached: true });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        words = (words + chunk).slice(-TAIL);
      });
    }
    running.add(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, tail: signal ? `ended by ${signal}` : words.trim() });
    });
  });
}

export function stopChildren(signal) {
  for (const child of running) {
    try {
      process.kill(-child.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}
