import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { database } from '@/lib/platform/db/client';

export interface Readiness {
  readonly isReady: boolean;
  readonly database: 'ok' | 'unreachable';
  readonly migration: { readonly applied: number; readonly expected: number };
}

/** Whether the database answers and stands at the schema of this program. */
export async function readiness(): Promise<Readiness> {
  const expected = await countAtStart();
  try {
    const rows = await database().$queryRaw<{ applied: number }[]>`
      select count(*)::int as applied from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
    const applied = rows[0]?.applied ?? 0;
    return { isReady: applied === expected, database: 'ok', migration: { applied, expected } };
  } catch {
    return { isReady: false, database: 'unreachable', migration: { applied: 0, expected } };
  }
}

const holder: typeof globalThis & { mingbaiMigrations?: Promise<number> } = globalThis;

/** Counted when the server starts: files that come later are of the next program, not of this one. */
export function countAtStart(): Promise<number> {
  holder.mingbaiMigrations ??= migrationCount();
  return holder.mingbaiMigrations;
}

/** Migrations this program brings: the folders beside migration_lock.toml. */
async function migrationCount(): Promise<number> {
  const directory = path.join(process.cwd(), 'prisma', 'migrations');
  const entries = await readdir(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).length;
}
