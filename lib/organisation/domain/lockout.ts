/** When sign-in is closed to an account or to an address. */

/** @source quality.md G-SEC-07 */
export const ACCOUNT_FAILURE_LIMIT = 5;
/** @source issue: 50 per address */
export const ADDRESS_FAILURE_LIMIT = 50;
/** How long an account stays closed, and how far back failures of an address count. @unit minutes */
export const LOCK_MINUTES = 15;

const LOCK_MS = LOCK_MINUTES * 60_000;

export interface FailureCount {
  /** failures since the last success */
  readonly failedCount: number;
  readonly lockedUntil: Date | null;
}

/** Whether the account is closed at this instant. */
export function isLocked(count: FailureCount, now: Date): boolean {
  return count.lockedUntil !== null && now.getTime() < count.lockedUntil.getTime();
}

/**
 * The count after one more try that has not succeeded yet. Tries are counted before the password is looked at, so that
 * many at the same time get no more than the limit; a lock that has run out starts the count anew.
 */
export function countTry(count: FailureCount, now: Date): FailureCount {
  const failedCount = count.lockedUntil === null ? count.failedCount + 1 : 1;
  return {
    failedCount,
    lockedUntil: failedCount >= ACCOUNT_FAILURE_LIMIT ? new Date(now.getTime() + LOCK_MS) : null,
  };
}

/** Failures of an address before this instant no longer count. */
export function addressWindowStart(now: Date): Date {
  return new Date(now.getTime() - LOCK_MS);
}
