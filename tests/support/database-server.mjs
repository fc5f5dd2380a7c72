/**
 * One throw-away PostgreSQL for the whole integration run, with a template that holds the migrated, empty schema.
 * Nothing in it has to survive, so it does not wait for the disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.mjs';
import { migrate } from '../../scripts/database/migrate.mjs';
import { createDatabase } from '../../scripts/database/roles.mjs';
import { generateClient } from '../../scripts/prisma-generate.mjs';

export const TEMPLATE = 'mingbai_template';
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '100' };

export async function setup(project) {
  await generateClient();
  const directory = mkdtempSync(path.join(tmpdir(), 'mingbai-integration-'));
  const server = await startEmbeddedPostgres(directory, THROW_AWAY);
  await createDatabase(server.adminUrl('postgres'), TEMPLATE);
  await migrate(server.url(TEMPLATE));
  project.provide('databaseServer', { adminUrl: server.adminUrl('postgres'), url: server.url(TEMPLATE) });
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
