/**
 * npm run db:check: the database is what this program expects (history, no drift) and can be sharded by county.
 * Prints one line a finding; the last line is the verdict. Exit 0 good, 1 findings, 2 cannot run.
 */
import { withDatabase } from './database/attach.mjs';
import { checkCountyKeys } from './database/county-keys.mjs';
import { historyFindings } from './database/migrate.mjs';
import { sqlFromHistoryToSchema } from './database/schema-engine.mjs';
import { driftOf } from './database/shape.mjs';
import { EXIT_FINDING } from './failure.mjs';

async function schemaFindings() {
  const sql = await sqlFromHistoryToSchema();
  return sql === null ? [] : [`drift, prisma/schema is ahead of prisma/migrations:\n${sql}`];
}

await withDatabase('npm run db:check', async ({ url }) => {
  const keys = await checkCountyKeys(url);
  const drift = [...(await schemaFindings()), ...(await driftOf(url))];
  const findings = [...(await historyFindings(url)), ...drift, ...keys.findings];
  for (const finding of findings) console.log(finding);
  if (findings.length > 0) {
    console.log(`db:check: ${findings.length} findings`);
    return EXIT_FINDING;
  }
  console.log(`db:check: no drift, ${keys.tables} tables begin with county_code`);
  return 0;
});
