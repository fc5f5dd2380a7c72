/**
 * The key that seals the session cookie. NEXTAUTH_SECRET when the operator sets one (needed when several processes
 * serve one county), else made once and kept in the data directory. The cookie holds no more than a random session id.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

export function sessionSecret(): string {
  known ??= process.env.NEXTAUTH_SECRET || keptSecret();
  return known;
}

function keptSecret(): string {
  const directory = process.env.MINGBAI_DATA_DIR ?? '.data';
  const file = path.resolve(/* turbopackIgnore: true */ directory, 'session-secret');
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}
