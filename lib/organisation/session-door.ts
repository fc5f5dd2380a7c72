/**
 * Who is at the door: asked at each request. Neither an act nor a pure read: it writes the time of the last request,
 * at most once a minute, which is housekeeping of the session and no event of the trail.
 */
import type { Actor } from '@/lib/core/context';
import { findSession, touchSession } from '@/lib/organisation/data/sessions';
import { isAlive, touchDueBefore } from '@/lib/organisation/domain/session-rules';
import { database } from '@/lib/platform/db/client';

export interface OpenSession {
  readonly sessionId: string;
  readonly actor: Actor;
  /** nothing but changing the password is possible until it is done */
  readonly mustChangePassword: boolean;
  readonly startedAt: Date;
}

/** The session with its holder's seats in force now, or null when it is unknown, ended, idle too long or expired. */
export async function openSession(countyCode: string, sessionId: string, now: Date): Promise<OpenSession | null> {
  const session = await findSession(database(), countyCode, sessionId);
  if (session === null || !session.isActive) return null;
  const seats = session.actor.seats.map((held) => held.seat);
  if (!isAlive(session, seats, now, session.policy)) return null;
  const dueBefore = touchDueBefore(now);
  if (session.seenAt < dueBefore) await touchSession(database(), countyCode, sessionId, now, dueBefore);
  return {
    sessionId,
    actor: session.actor,
    mustChangePassword: session.mustChangePassword,
    startedAt: session.startedAt,
  };
}
