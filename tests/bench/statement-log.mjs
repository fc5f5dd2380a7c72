/** What the application really sends to the database: read from the server's own log, statement and parameters. */

import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const SETTINGS = { log_statement: 'all', log_line_prefix: '@@ %u %p ', log_parameter_max_length: '-1' };
const LINE = /^@@ (\S*) (\d+) /;
const PATIENCE_MS = 10_000;

/**
 * Every statement of the application's role while `work` runs, in the order of the log.
 * @returns {Promise<{ pid: string, text: string, values: (string | null)[] }[]>}
 */
export async function statementsOf(admin, logFile, work) {
  for (const [name, value] of Object.entries(SETTINGS)) await admin.query(`alter system set ${name} = '${value}'`);
  try {
    await admin.query('select pg_reload_conf()');
    await until(async () => (await admin.query('show log_statement')).rows[0].log_statement === 'all');
    await sleep(200); // the application's idle connections take the setting over at their next statement
    const handle = openSync(logFile, 'r');
    try {
      const from = fstatSync(handle).size;
      await work();
      const mark = `bench ${randomUUID()}`;
      await admin.query(`select '${mark}'`);
      let text = '';
      await until(async () => {
        text = tail(handle, from);
        return text.includes(mark);
      });
      return parseLog(text).filter((entry) => entry.user === 'mingbai');
    } finally {
      closeSync(handle);
    }
  } finally {
    for (const name of Object.keys(SETTINGS)) await admin.query(`alter system reset ${name}`);
    await admin.query('select pg_reload_conf()');
  }
}

async function until(isDone) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(20)) if (await isDone()) return;
  throw new Error('the log of the database server does not show what was asked');
}

function tail(handle, from) {
  const bytes = Buffer.alloc(fstatSync(handle).size - from);
  readSync(handle, bytes, 0, bytes.length, from);
  return bytes.toString('utf8');
}

/** Messages of the log with their statements and parameters. */
export function parseLog(text) {
  const found = [];
  for (const message of text.split(/^(?=@@ )/m)) {
    const head = LINE.exec(message);
    if (!head) continue;
    const [prefix, user, pid] = head;
    const said = message.slice(prefix.length).replace(/\n$/, '').replaceAll('\n\t', '\n');
    const statement = /^LOG: {2}(?:execute [^:]+|statement): (.*)$/s.exec(said);
    if (statement) found.push({ user, pid, text: statement[1], values: [] });
    const parameters = /^DETAIL: {2}Parameters: (.*)$/s.exec(said);
    const last = found.findLast((entry) => entry.pid === pid);
    if (parameters && last) last.values = parseParameters(parameters[1]);
  }
  return found;
}

/** `$1 = 'it''s', $2 = NULL` */
export function parseParameters(text) {
  return [...text.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')(?:, |$)/g)].map(([, value]) =>
    value === undefined ? null : value.replaceAll("''", "'"),
  );
}
