/**
 * A database of its own for whoever needs one, cloned from the migrated template in some tens of milliseconds.
 * A test file gets its own without asking (database-for-file.ts): acts and queries simply work in it.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: { adminUrl: string; url: string };
  }
}

export interface TestDatabase {
  /** connection URL of the application's role, which is no superuser */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseServer').adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated, empty database beside that of the test file, e.g. to import into. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE "${name}" OWNER mingbai TEMPLATE mingbai_template`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

/** Empties every table of the file's database, for files whose tests must not see each other's rows. */
export async function emptyTestDatabase(): Promise<void> {
  const url = new URL(inject('databaseServer').adminUrl);
  url.pathname = new URL(process.env.DATABASE_URL ?? '').pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    );
    await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')}`);
  } finally {
    await client.end();
  }
}
