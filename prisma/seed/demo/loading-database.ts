/**
 * While the demo is loaded commits do not wait for the disk: a crash in between leaves a draft that is thrown away, and
 * the first waiting commit after it takes everything before it along.
 */
import { database, disconnect } from '@/lib/platform/db/client';

export async function withoutWaitingForTheDisk(work: () => Promise<void>): Promise<void> {
  await set('SET synchronous_commit TO off');
  try {
    await work();
  } finally {
    await set('RESET synchronous_commit');
  }
}

/** Holds for connections opened afterwards, so the pool is opened anew. */
async function set(setting: string): Promise<void> {
  const [row] = await database().$queryRaw<{ name: string }[]>`select quote_ident(current_database()) as name`;
  if (row !== undefined) await database().$executeRawUnsafe(`ALTER DATABASE ${row.name} ${setting}`);
  await disconnect();
}
