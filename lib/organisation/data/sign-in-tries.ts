/** Tries to sign in, counted per account and per address before the password is looked at. */
import {
  addressWindowStart,
  countTry,
  type FailureCount,
  isLocked,
  type LockoutPolicy,
} from '@/lib/organisation/domain/lockout';
import { inTransaction, type Tx } from '@/lib/platform/db/transaction';

export interface CountedTry {
  /** the try's row, removed when it succeeds */
  readonly tryId: string;
  /** tries of this address within the window that have not succeeded, this one included */
  readonly ofAddress: number;
  /** the account was closed before this try */
  readonly isLocked: boolean;
}

/** Counts one try in a transaction of its own; `personId` null = the login name is unknown. */
export async function countSignInTry(
  countyCode: string,
  attempt: { id: string; personId: string | null; address: string; now: Date },
  policy: LockoutPolicy,
): Promise<CountedTry> {
  return inTransaction(async (tx) => {
    const { id, personId, address, now } = attempt;
    const wasLocked = await countOnAccount(tx, countyCode, personId, now, policy);
    await tx.signInFailure.create({ data: { countyCode, id, address, failedAt: now } });
    const ofAddress = await tx.signInFailure.count({
      where: { countyCode, address, failedAt: { gt: addressWindowStart(now, policy) } },
    });
    return { tryId: id, ofAddress, isLocked: wasLocked };
  });
}

async function countOnAccount(
  tx: Tx,
  countyCode: string,
  personId: string | null,
  now: Date,
  policy: LockoutPolicy,
): Promise<boolean> {
  const rows = await tx.$queryRaw<FailureCount[]>`
    select failed_count as "failedCount", locked_until as "lockedUntil" from person
    where county_code = ${countyCode} and id = ${personId}::uuid for update`;
  const count = rows[0];
  if (personId === null || count === undefined) return false;
  if (isLocked(count, now)) return true;
  await tx.person.updateMany({ where: { countyCode, id: personId }, data: countTry(count, now, policy) });
  return false;
}

/** A try that succeeded is no failure of its address. */
export async function forgetTry(tx: Tx, countyCode: string, tryId: string): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { countyCode, id: tryId } });
}

/** Removes failures that no longer count, so that the table stays small. */
export async function forgetOldTries(tx: Tx, countyCode: string, now: Date, policy: LockoutPolicy): Promise<void> {
  await tx.signInFailure.deleteMany({ where: { countyCode, failedAt: { lte: addressWindowStart(now, policy) } } });
}
