import type { RequestContext } from '@/lib/core/context';
import { database } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';

/** Handle of one open transaction; what `data.ts` files read and write with. */
export type Tx = Prisma.TransactionClient;

/** A context that is inside a transaction. */
export interface TransactionScope extends RequestContext {
  readonly tx: Tx;
}

/** The handle to read with: the open transaction inside an act, the pool outside. */
export function dbOf(context: RequestContext): Tx {
  return isInTransaction(context) ? context.tx : database();
}

export function isInTransaction(context: RequestContext): context is TransactionScope {
  return 'tx' in context && context.tx !== undefined;
}

const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction; a serialisation failure or deadlock is tried again from the start, up to three
 * times, so `work` must have no effect outside the database.
 */
export async function inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(work, { maxWait: 5_000, timeout: 60_000 });
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 20));
    }
  }
}

/** P2034: write conflict or deadlock. */
function isTransient(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
}

/** P2002: a unique key is taken, e.g. the same form sent twice. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
