/** The migrations lead exactly to the Prisma schema. Replayed in memory: no database is needed. */

import { sqlFromHistoryToSchema } from '../database/schema-engine.mjs';
import { endWith } from '../failure.mjs';

const sql = await sqlFromHistoryToSchema().catch(endWith);
if (sql !== null) console.error(`prisma/schema is ahead of prisma/migrations (npm run migration:new -- NAME):\n${sql}`);
process.exit(sql === null ? 0 : 1);
