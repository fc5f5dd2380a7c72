/** One throw-away PostgreSQL for the whole integration run, with a template that holds the migrated, empty schema. */
import { migrate } from '../../scripts/database/migrate.mjs';
import { createDatabase } from '../../scripts/database/roles.mjs';
import { startThrowAwayPostgres } from '../../scripts/database/throw-away.mjs';
import { generateClient } from '../../scripts/prisma-generate.mjs';

const TEMPLATE = 'mingbai_template';

export async function setup(project) {
  await generateClient();
  const server = await startThrowAwayPostgres();
  await createDatabase(server.adminUrl('postgres'), TEMPLATE);
  await migrate(server.url(TEMPLATE));
  project.provide('databaseServer', { adminUrl: server.adminUrl('postgres'), url: server.url(TEMPLATE) });
  return server.stop;
}
