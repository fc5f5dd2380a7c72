/** Passwords and keys made once on this machine and kept in the data directory, readable by its owner only. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../failure.mjs';
import { writeWhole } from '../whole-file.mjs';

const NAMES = ['superuserPassword', 'applicationPassword', 'sessionSecret'];

/** @returns {{ superuserPassword: string, applicationPassword: string, sessionSecret: string }} */
export function readOrMakeSecrets(dataDirectory) {
  const file = path.join(dataDirectory, 'secrets.json');
  const known = readSecrets(file);
  const missing = NAMES.filter((name) => typeof known[name] !== 'string');
  if (missing.length === 0) return known;
  const made = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('hex')]));
  const secrets = { ...known, ...made };
  writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function readSecrets(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new CannotRun(`密码文件 ${file} 读不出来（${error.message}）：请从备份恢复它，它丢失后内置数据库无法登录。`);
  }
}
