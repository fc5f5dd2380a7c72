/**
 * Applies the migrations with Prisma's own bookkeeping table and advisory lock, so that `prisma migrate` on a networked
 * machine sees a clean history. Each migration is one transaction: it happened with its record, or not at all.
 */
import { randomUUID } from 'node:crypto';
import { CannotRun } from '../failure.mjs';
import { readMigrations } from './migration-files.mjs';
import { withClient } from './roles.mjs';

const PRISMA_LOCK = 72707369;
const LOWEST_SERVER_VERSION = 150_000;

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** @param number server_version_num, e.g. 150004; null when it is new enough */
export function serverVersionProblem(number) {
  if (number >= LOWEST_SERVER_VERSION) return null;
  return `数据库版本是 PostgreSQL ${Math.floor(number / 10_000)}，太旧：请换成 15 或更新的版本后重试。`;
}

/**
 * What stands between the history in the database and the migrations of this program; null when nothing does.
 * @param {{ migration_name: string, checksum: string, finished_at: Date | null }[]} applied without those rolled back
 */
export function historyProblem(applied, migrations) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = row.migration_name;
    const migration = known.get(name);
    if (!migration) return `数据库比程序新（含本版没有的迁移 ${name}）：请换用更新的程序，或恢复旧的数据备份。`;
    if (!row.finished_at) {
      return `迁移 ${name} 上次只做了一半：请从备份恢复数据库，或核对后在 _prisma_migrations 表中给它填上 finished_at（已做完）或 rolled_back_at（已撤回）。`;
    }
    if (row.checksum !== migration.checksum) {
      return `迁移 ${name} 在执行之后又被改过：请恢复 prisma/migrations/${name}/migration.sql 的原文，改动另建新迁移。`;
    }
  }
  return null;
}

/** @returns {Promise<string[]>} names of the migrations applied now */
export async function migrate(url, migrations = readMigrations()) {
  return withClient(url, async (client) => {
    await refuseOldServer(client);
    await lock(client);
    try {
      return await applyMissing(client, migrations);
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK]);
    }
  });
}

async function refuseOldServer(client) {
  const { rows } = await client.query('SHOW server_version_num');
  const problem = serverVersionProblem(Number(rows[0].server_version_num));
  if (problem) throw new CannotRun(problem);
}

async function lock(client) {
  await client.query("SET lock_timeout = '20s'");
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
  } catch (error) {
    if (error.code !== '55P03') throw error;
    throw new CannotRun('另一个程序正在迁移这个数据库：请等它结束后重试。');
  }
}

async function applyMissing(client, migrations) {
  await client.query(BOOKKEEPING);
  const rows = await readHistory(client);
  const problem = historyProblem(rows, migrations);
  if (problem) throw new CannotRun(problem);
  const done = new Set(rows.map((row) => row.migration_name));
  const missing = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of missing) await applyOne(client, migration);
  return missing.map((migration) => migration.name);
}

async function readHistory(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return rows;
}

/** What the history lacks or has too much of, without changing it. */
export async function historyFindings(url, migrations = readMigrations()) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists");
    const applied = rows[0].exists ? await readHistory(client) : [];
    const problem = historyProblem(applied, migrations);
    if (problem) return [problem];
    const done = new Set(applied.map((row) => row.migration_name));
    return migrations.filter(({ name }) => !done.has(name)).map(({ name }) => `migration not applied: ${name}`);
  });
}

async function applyOne(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new CannotRun(`迁移 ${name} 做不下去，已全部撤回：${error.message}（请按此处理后重试）。`);
  }
}
