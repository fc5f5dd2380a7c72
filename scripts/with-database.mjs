/**
 * Usage: node scripts/with-database.mjs SCRIPT.ts [arguments]. Runs a TypeScript command with the application's
 * database behind DATABASE_URL, attaching to the running one or starting it, and ends with the command's exit code.
 */
import { withDatabase } from './database/attach.mjs';
import { runChild } from './launch/run-child.mjs';
import { generateClient } from './prisma-generate.mjs';

const [script, ...args] = process.argv.slice(2);

await withDatabase(`npm run ${process.env.npm_lifecycle_event ?? script}`, async ({ url, dataDirectory }) => {
  await generateClient();
  const env = { ...process.env, DATABASE_URL: url, MINGBAI_DATA_DIR: dataDirectory };
  const { code } = await runChild(process.execPath, ['--import', 'tsx', script, ...args], { env });
  return code;
});
