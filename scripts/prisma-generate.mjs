/**
 * Writes the Prisma client to lib/platform/db/generated when the schema changed. Needs no network: Prisma's command
 * looks for an engine binary it does not use for generating; any executable satisfies it, so it is shown this Node.
 * That setting stays in this one child process.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CannotRun, endWith } from './failure.mjs';
import { filesUnder, hashOf, inProject, projectRoot } from './project.mjs';

const stampFile = inProject('lib/platform/db/generated/.schema-sha256');

function schemaHash() {
  const version = JSON.parse(readFileSync(inProject('node_modules/prisma/package.json'), 'utf8')).version;
  return hashOf([...filesUnder(inProject('prisma/schema')), inProject('prisma.config.ts')], [version]);
}

/** True when the client was written, false when it was already up to date. */
export async function generateClient() {
  const wanted = schemaHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return false;
  const cli = inProject('node_modules/prisma/build/index.js');
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  try {
    await promisify(execFile)(process.execPath, [cli, 'generate'], { cwd: projectRoot, env });
  } catch (error) {
    throw new CannotRun(`prisma generate failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
  writeFileSync(stampFile, wanted);
  return true;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const written = await generateClient().catch(endWith);
  console.log(written ? 'client generated' : 'client is up to date');
}
