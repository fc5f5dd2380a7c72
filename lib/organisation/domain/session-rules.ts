/** How long a session lives; a county may only make it shorter. Ending it early (disabled, seat or password changed) is written into its row. */
import { isAdministratorSeat, type Seat } from '@/lib/core/seat';

const MINUTE_MS = 60_000;

/** Idle limit of business seats. @unit minutes @source quality.md G-SEC-08 */
export const IDLE_MINUTES = 30;
/** Idle limit of anyone who holds one of the 三员. @unit minutes @source quality.md G-SEC-08 */
export const ADMINISTRATOR_IDLE_MINUTES = 15;
/** Absolute end, however busy. @unit hours @source quality.md G-SEC-08 */
export const ABSOLUTE_HOURS = 12;
/** The time of the last request is written at most this often. @unit minutes */
export const TOUCH_MINUTES = 1;

export interface SessionTimes {
  readonly seenAt: Date;
  readonly expiresAt: Date;
  /** null = not ended early */
  readonly endedAt: Date | null;
}

/** What of the county's policy is asked here. */
export interface SessionPolicy {
  /** @unit minutes */
  readonly idleMinutes: number;
  /** @unit minutes */
  readonly administratorIdleMinutes: number;
  /** @unit hours */
  readonly absoluteHours: number;
}

/** True up to and including the last instant of the idle limit, and before the absolute end. */
export function isAlive(session: SessionTimes, seats: readonly Seat[], now: Date, policy: SessionPolicy): boolean {
  const idleMinutes = seats.some(isAdministratorSeat) ? policy.administratorIdleMinutes : policy.idleMinutes;
  return (
    session.endedAt === null &&
    now.getTime() < session.expiresAt.getTime() &&
    now.getTime() - session.seenAt.getTime() <= idleMinutes * MINUTE_MS
  );
}

export function expiryOf(startedAt: Date, policy: SessionPolicy): Date {
  return new Date(startedAt.getTime() + policy.absoluteHours * 60 * MINUTE_MS);
}

/** A session seen before this instant is due for a new time of the last request. */
export function touchDueBefore(now: Date): Date {
  return new Date(now.getTime() - TOUCH_MINUTES * MINUTE_MS);
}
