/** When sign-in is closed to an account or to an address. The numbers are what a county may only make stricter. */

/** Tries of an account before it is closed. @source quality.md G-SEC-07 */
export const ACCOUNT_FAILURE_LIMIT = 5;
/** @source issue: 50 per address */
export const ADDRESS_FAILURE_LIMIT = 50;
/** How long an account stays closed, and how far back failures of an address count. @unit minutes */
export const LOCK_MINUTES = 15;

const MINUTE_MS = 60_000;

/** What of the county's policy is asked here. */
export interface LockoutPolicy {
  readonly accountFailureLimit: number;
  readonly addressFailureLimit: number;
  /** @unit minutes */
  readonly lockMinutes: number;
}

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
export function countTry(count: FailureCount, now: Date, policy: LockoutPolicy): FailureCount {
  const failedCount = count.lockedUntil === null ? count.failedCount + 1 : 1;
  return {
    failedCount,
    lockedUntil: failedCount >= policy.accountFailureLimit ? lockEnd(now, policy) : null,
  };
}

/** Failures of an address before this instant no longer count. */
export function addressWindowStart(now: Date, policy: LockoutPolicy): Date {
  return new Date(now.getTime() - policy.lockMinutes * MINUTE_MS);
}

function lockEnd(now: Date, policy: LockoutPolicy): Date {
  return new Date(now.getTime() + policy.lockMinutes * MINUTE_MS);
}
