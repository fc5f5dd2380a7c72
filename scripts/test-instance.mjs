/** A throw-away instance of the application for the journeys: own data, own port, own build, nothing shared with .data. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './ports.mjs';
import { inProject, projectRoot } from './project.mjs';

const START_MS = 300_000;
const TAIL = 8_000;
export const TEST_BUILD = '.next-test';

/**
 * @param settings environment on top of the test's own, e.g. DATABASE_URL for an instance without demo data
 * @returns {Promise<{ url: string, output: () => string, stop: () => Promise<void> }>}
 */
export async function startInstance(settings = {}) {
  const port = await freePort();
  const data = mkdtempSync(path.join(tmpdir(), 'mingbai-journeys-'));
  const own = { PORT: String(port), MINGBAI_DATA_DIR: data, MINGBAI_BUILD_DIR: TEST_BUILD };
  const asUnderNpm = { npm_lifecycle_event: 'start' }; // it ends when this process is killed
  const env = { ...cleanEnvironment(), ...own, ...asUnderNpm, ...settings };
  const child = spawn(process.execPath, [inProject('scripts/start.mjs')], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      words = (words + chunk).slice(-TAIL);
    });
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  if (await answers(url, ended)) return { url, output: () => words, stop };
  await stop();
  throw new Error(`the application did not start:\n${words}`);
}

/**
 * An instance on a PostgreSQL server of its own named by DATABASE_URL: no demo data, no demo entry, the three
 * administrators of the first start in `output()`.
 */
export async function startServerInstance() {
  const { startThrowAwayPostgres } = await import('./database/throw-away.mjs');
  const { createDatabase } = await import('./database/roles.mjs');
  const server = await startThrowAwayPostgres();
  try {
    await createDatabase(server.adminUrl('postgres'), 'county_server');
    const databaseUrl = server.url('county_server');
    const instance = await startInstance({ DATABASE_URL: databaseUrl });
    const stop = async () => {
      await instance.stop();
      await server.stop();
    };
    return { ...instance, databaseUrl, adminUrl: server.adminUrl('county_server'), stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Nothing of the person's own settings may reach the throw-away instance. */
function cleanEnvironment() {
  const own = /^(DATABASE_URL|PORT|NEXTAUTH_.*|MINGBAI_.*|NODE_ENV|npm_lifecycle_event)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

async function answers(url, ended) {
  let isRunning = true;
  ended.then(() => {
    isRunning = false;
  });
  for (const end = Date.now() + START_MS; isRunning && Date.now() < end; ) {
    const response = await fetch(`${url}/api/health`).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
