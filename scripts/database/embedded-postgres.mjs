/**
 * The PostgreSQL that comes with the program: made once, started in its own process group, loopback only, found again
 * when it outlived the program. Knows nothing of the application's tables.
 */
import { chownSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotRun } from '../failure.mjs';
import { writeWhole } from '../whole-file.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { findFooting, runOn } from './postgres-user.mjs';
import {
  isAlive,
  isInitialised,
  readPostmaster,
  removeStaleLock,
  stopPostmaster,
  watchPostmaster,
} from './postmaster.mjs';
import { fatalLine, isPassing, launchPostmaster } from './postmaster-launch.mjs';
import { adminUrl, isServing, prepareRole, roleUrl } from './roles.mjs';
import { readOrMakeSecrets } from './secrets.mjs';

const RECOVERY_MS = 300_000;
const PATIENCE_MS = 20_000;
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '60',
  shared_buffers: '128MB',
};

/**
 * @typedef {object} Running
 * @property {number} pid
 * @property {number} port
 * @property {boolean} isFound it was running before
 * @property {string | null} movedTo where programs and data stand when not in the data directory
 * @property {(database: string) => string} url for the application's role
 * @property {(database: string) => string} adminUrl for the superuser
 * @property {() => Promise<void>} stop fast shutdown
 * @property {Promise<void>} ended resolves when the server is gone, for whatever reason
 */

/** Starts PostgreSQL on a data directory or takes over the one that still runs there. @returns {Promise<Running>} */
export async function startEmbeddedPostgres(dataDirectory, settings = {}) {
  const secrets = readOrMakeSecrets(dataDirectory);
  const binaries = findBinaries();
  const footing = findFooting(binaries, path.join(dataDirectory, 'postgres'));
  const major = binaries.version.split('.')[0];
  const cluster = path.join(footing.home, major);
  refuseOtherMajor(footing.home, major);
  if (!isInitialised(cluster)) initialise(footing, cluster, secrets.superuserPassword);
  const logFile = path.join(dataDirectory, 'postgres.log');
  const server = await findOrLaunch(footing, cluster, secrets, logFile, settings);
  await prepareRole(server.port, secrets);
  writeWhole(
    path.join(dataDirectory, 'database.json'),
    `${JSON.stringify({ pid: server.pid, port: server.port, url: roleUrl(server.port, secrets, 'mingbai') })}\n`,
  );
  return {
    pid: server.pid,
    port: server.port,
    isFound: server.isFound,
    movedTo: footing.moved ? footing.home : null,
    url: (database) => roleUrl(server.port, secrets, database),
    adminUrl: (database) => adminUrl(server.port, secrets, database),
    stop: () => stopPostmaster(cluster, server.pid),
    ended: server.ended,
  };
}

function refuseOtherMajor(home, major) {
  const other = readdirSync(home).find((name) => /^\d+$/.test(name) && name !== major);
  if (other) {
    throw new CannotRun(
      `数据目录里的数据库是 PostgreSQL ${other} 建的，本版程序带的是 ${major}：请先用原版程序导出数据，再用 MINGBAI_DATA_DIR 指向新目录。`,
    );
  }
}

/** Made beside its place and moved there when complete, so that a kill in between leaves nothing half-made in use. */
function initialise(footing, cluster, password) {
  const draft = `${cluster}.new`;
  const passwordFile = path.join(footing.home, 'password.new');
  rmSync(draft, { recursive: true, force: true });
  writeWhole(passwordFile, `${password}\n`);
  if (footing.owner !== null) chownSync(passwordFile, footing.owner, footing.owner);
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const result = runOn(footing, 'initdb', [`--pgdata=${draft}`, ...access, ...LOCALE, '--no-instructions']);
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    throw new CannotRun(
      `内置数据库建不起来：${fatalLine(result.stderr ?? '') || result.error?.message}（检查磁盘空间和目录权限后重试）。`,
    );
  }
  renameSync(draft, cluster);
}

/** A server that outlived the program is used again; one that is still coming up or going down is waited for. */
async function findOrLaunch(footing, cluster, secrets, logFile, settings) {
  let reason = '';
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(250)) {
    const found = await findSurvivor(cluster, secrets);
    if (found) return { ...found, isFound: true };
    removeStaleLock(cluster);
    const started = await launchPostmaster(footing, cluster, logFile, { ...SETTINGS, ...settings });
    if (started.pid) return { ...started, isFound: false };
    reason = started.reason;
    if (!isPassing(reason)) break;
  }
  throw new CannotRun(`内置数据库启动不了：${fatalLine(reason)}（详见 ${logFile}）。`);
}

async function findSurvivor(cluster, secrets) {
  for (const end = Date.now() + RECOVERY_MS; Date.now() < end; await sleep(100)) {
    const running = readPostmaster(cluster);
    if (!running || !isAlive(running.pid)) return null;
    const answer = await isServing(running.port, secrets, cluster);
    if (answer === 'yes') return { pid: running.pid, port: running.port, ended: watchPostmaster(cluster, running.pid) };
    if (answer === 'no') return null;
  }
  throw new CannotRun(`上次运行的数据库一直没有就绪：请看数据目录里的 postgres.log。`);
}
