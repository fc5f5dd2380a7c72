/** Usage: npm run migration:new -- NAME. Writes prisma/migrations/<time>_<name>/migration.sql from the schema's change. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsDirectory } from './database/migration-files.mjs';
import { sqlFromHistoryToSchema } from './database/schema-engine.mjs';
import { CannotRun, endWith } from './failure.mjs';

function timestamp(now) {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

async function writeMigration(name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    throw new CannotRun('Give the migration a name in snake_case: npm run migration:new -- add_warning_table');
  }
  const sql = await sqlFromHistoryToSchema();
  if (sql === null) throw new CannotRun('The schema has not changed since the last migration: nothing to write.');
  const directory = path.join(migrationsDirectory, `${timestamp(new Date())}_${name}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'migration.sql'), sql);
  return directory;
}

const directory = await writeMigration(process.argv[2]).catch(endWith);
console.log(`written: ${directory}`);
process.exit(0);
