/** The migrations of this version of the program: folders `<time>_<name>` with one migration.sql each, in order. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, inProject } from '../project.mjs';

export const migrationsDirectory = inProject('prisma/migrations');

/** @returns {{ name: string, sql: string, checksum: string }[]} checksum = hex SHA-256 of the file, as Prisma keeps it */
export function readMigrations(directory = migrationsDirectory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(directory, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    });
}

export function readSchemaFiles() {
  return filesUnder(inProject('prisma/schema'))
    .filter((file) => file.endsWith('.prisma'))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
}
