/** Set-up of each integration test file: its own database stands behind DATABASE_URL before its first import runs. */
import { afterAll } from 'vitest';
import { disconnect } from '@/lib/platform/db/client';
import { createTestDatabase } from '@/tests/support/database';

const database = await createTestDatabase();
process.env.DATABASE_URL = database.url;

afterAll(async () => {
  await disconnect();
  await database.drop();
});
