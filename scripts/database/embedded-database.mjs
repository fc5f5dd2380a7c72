/**
 * The application's database on the embedded server. It is filled under another name and gets its own only when the
 * demo data is complete, so that a kill in the middle leaves nothing half-filled in use.
 */
import { createDatabase, databaseExists, dropDatabase, renameDatabase, withClient } from './roles.mjs';

export const DATABASE = 'mingbai';
const DRAFT = 'mingbai_draft';

/** True when at least one county lives in the database. */
export async function hasCounty(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('public.county') IS NOT NULL AS exists");
    if (!rows[0].exists) return false;
    return (await client.query('SELECT 1 FROM county LIMIT 1')).rowCount > 0;
  });
}

/** @returns {Promise<{ name: string, isDraft: boolean }>} the filled database, or a fresh one to be filled */
export async function openOrDraft(server) {
  const admin = server.adminUrl('postgres');
  if ((await databaseExists(admin, DATABASE)) && (await hasCounty(server.url(DATABASE)))) {
    return { name: DATABASE, isDraft: false };
  }
  await dropDatabase(admin, DRAFT);
  await createDatabase(admin, DRAFT);
  return { name: DRAFT, isDraft: true };
}

/** The draft is complete: it takes the place of an absent or empty database. */
export async function publishDraft(server) {
  const admin = server.adminUrl('postgres');
  await dropDatabase(admin, DATABASE);
  await renameDatabase(admin, DRAFT, DATABASE);
}

/** For commands that look at the database before the first start: there, though empty. */
export async function openOrCreate(server) {
  const admin = server.adminUrl('postgres');
  const isNew = !(await databaseExists(admin, DATABASE));
  if (isNew) await createDatabase(admin, DATABASE);
  return { url: server.url(DATABASE), isNew };
}
