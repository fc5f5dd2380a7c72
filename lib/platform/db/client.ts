import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/platform/db/generated/client';

export type Database = PrismaClient;

const holder: typeof globalThis & { mingbaiDatabase?: { url: string; client: PrismaClient } } = globalThis;

/**
 * The one client of this process, connected lazily: `next build` evaluates modules without a database.
 * The session time zone is UTC, else timestamps are stored hours off.
 */
export function database(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set');
  if (holder.mingbaiDatabase?.url !== url) holder.mingbaiDatabase = { url, client: connect(url) };
  return holder.mingbaiDatabase.client;
}

/** Closes the pool; scripts call it before they end. */
export async function disconnect(): Promise<void> {
  await holder.mingbaiDatabase?.client.$disconnect();
  delete holder.mingbaiDatabase;
}

function connect(url: string): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    max: 10,
    options:
      '-c TimeZone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=30000 -c lock_timeout=5000',
  });
  return new PrismaClient({ adapter });
}
