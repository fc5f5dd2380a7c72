/**
 * The database for a command beside the application: that of DATABASE_URL, else the embedded one — the running one when
 * the application has it open, else started for the time of the command.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun, EXIT_CANNOT_RUN, EXIT_INTERRUPTED } from '../failure.mjs';
import { readHolder, takeLock } from '../launch/data-lock.mjs';
import { prepareDataDirectory } from '../launch/preflight.mjs';
import { createShutdown, listenForStop } from '../launch/shutdown.mjs';
import { inProject } from '../project.mjs';
import { openOrCreate } from './embedded-database.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { checkGivenServer } from './given-server.mjs';
import { migrate } from './migrate.mjs';
import { withClient } from './roles.mjs';

const STARTING_MS = 120_000;

/**
 * @param command as the person typed it, for the lock, e.g. "npm run db:check"
 * @param work gets { url, dataDirectory }; its answer becomes the exit code
 */
export async function withDatabase(command, work) {
  const shutdown = createShutdown();
  listenForStop(shutdown, { exitCode: EXIT_INTERRUPTED });
  const dataDirectory = prepareDataDirectory(process.env.MINGBAI_DATA_DIR || inProject('.data'));
  try {
    const url = await openDatabase(command, dataDirectory, shutdown);
    const code = await work({ url, dataDirectory });
    await shutdown.stop(code);
  } catch (error) {
    console.error(error instanceof CannotRun ? error.message : error);
    await shutdown.stop(EXIT_CANNOT_RUN);
  }
}

async function openDatabase(command, dataDirectory, shutdown) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await checkGivenServer(given);
    return given;
  }
  const running = await findRunning(dataDirectory);
  if (running) return running;
  const lock = await takeLock(dataDirectory, command);
  shutdown.onStop(async () => lock.release());
  const server = await startEmbeddedPostgres(dataDirectory);
  shutdown.onStop(server.stop);
  const { url, isNew } = await openOrCreate(server);
  if (isNew) await migrate(url);
  return url;
}

/** Waits while the application is still starting; null when it does not run. */
async function findRunning(dataDirectory) {
  for (const end = Date.now() + STARTING_MS; Date.now() < end; await sleep(300)) {
    const holder = readHolder(dataDirectory);
    if (holder === null || holder.isStopping || holder.command !== 'npm start') return null;
    const url = await answeringUrl(dataDirectory);
    if (url) return url;
  }
  throw new CannotRun(`程序正在启动，${STARTING_MS / 1000} 秒内数据库还没有就绪：请等它启动完再试。`);
}

async function answeringUrl(dataDirectory) {
  try {
    const { url } = JSON.parse(readFileSync(path.join(dataDirectory, 'database.json'), 'utf8'));
    await withClient(url, (client) => client.query('SELECT 1'));
    return url;
  } catch {
    return null; // not written or not answering yet
  }
}
