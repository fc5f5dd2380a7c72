/** Session rows <-> who is signed in; one statement answers a request: session, person, seats and policy in force. */
import type { Actor } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import { readSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import type { SessionTimes } from '@/lib/organisation/domain/session-rules';
import type { SignInPolicy } from '@/lib/organisation/domain/sign-in-policy';
import type { Tx } from '@/lib/platform/db/transaction';

/** A session with its holder as they stand now. */
export interface SessionRecord extends SessionTimes {
  readonly id: string;
  readonly actor: Actor;
  readonly isActive: boolean;
  readonly mustChangePassword: boolean;
  readonly startedAt: Date;
  /** of the county now */
  readonly policy: SignInPolicy;
}

interface SessionRow {
  id: string;
  person_id: string;
  display_name: string;
  state: 'created' | 'active' | 'disabled';
  must_change_password: boolean;
  started_at: Date;
  seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  seat: Seat | null;
  unit_id: string | null;
  division_id: string | null;
  agency_id: string | null;
  sign_in_policy: unknown;
}

/** The session of this id, alive or not; null when the county has none. */
export async function findSession(db: Tx, countyCode: string, sessionId: string): Promise<SessionRecord | null> {
  const rows = await db.$queryRaw<SessionRow[]>`
    select s.id, s.person_id, p.display_name, p.state::text, p.must_change_password, s.started_at, s.seen_at,
           s.expires_at, s.ended_at, g.seat::text, g.unit_id, g.division_id, g.agency_id, c.sign_in_policy
    from sign_in_session s
    join county c on c.county_code = s.county_code
    join person p on p.county_code = s.county_code and p.id = s.person_id
    left join seat_grant g on g.county_code = s.county_code and g.person_id = s.person_id and g.revoked_at is null
    where s.county_code = ${countyCode} and s.id = ${sessionId}::uuid
    order by g.seat, g.id`;
  const first = rows[0];
  if (!first) return null;
  return {
    id: first.id,
    actor: { personId: first.person_id, displayName: first.display_name, seats: rows.flatMap(seatOf) },
    isActive: first.state === 'active',
    mustChangePassword: first.must_change_password,
    startedAt: first.started_at,
    seenAt: first.seen_at,
    expiresAt: first.expires_at,
    endedAt: first.ended_at,
    policy: readSignInPolicy(first.sign_in_policy),
  };
}

function seatOf(row: SessionRow): readonly HeldSeat[] {
  if (row.seat === null) return [];
  return [{ seat: row.seat, unitId: row.unit_id, divisionId: row.division_id, agencyId: row.agency_id }];
}

export interface NewSession extends Omit<SessionTimes, 'endedAt'> {
  readonly id: string;
  readonly personId: string;
  readonly startedAt: Date;
  readonly address: string;
}

export async function insertSession(tx: Tx, countyCode: string, session: NewSession): Promise<void> {
  await tx.signInSession.create({ data: { countyCode, ...session } });
}

/** Writes the time of the last request unless it was written since `dueBefore`. */
export async function touchSession(
  db: Tx,
  countyCode: string,
  sessionId: string,
  now: Date,
  dueBefore: Date,
): Promise<void> {
  await db.signInSession.updateMany({
    where: { countyCode, id: sessionId, endedAt: null, seenAt: { lt: dueBefore } },
    data: { seenAt: now },
  });
}

/** Why a session ended before its time. */
export type EndReason = 'signed_out' | 'person_disabled' | 'seats_changed' | 'password_changed';

/** Ends all sessions of a person at once; the number of sessions that were open. */
export async function endSessionsOf(
  tx: Tx,
  countyCode: string,
  personId: string,
  now: Date,
  endReason: EndReason,
): Promise<number> {
  const ended = await tx.signInSession.updateMany({
    where: { countyCode, personId, endedAt: null },
    data: { endedAt: now, endReason },
  });
  return ended.count;
}

/** Ends one session of a person; 0 when it had ended. */
export async function endSession(
  tx: Tx,
  countyCode: string,
  personId: string,
  sessionId: string,
  now: Date,
): Promise<number> {
  const ended = await tx.signInSession.updateMany({
    where: { countyCode, personId, id: sessionId, endedAt: null },
    data: { endedAt: now, endReason: 'signed_out' satisfies EndReason },
  });
  return ended.count;
}

/** Open sessions of a person, newest first. */
export async function openSessionsOf(
  db: Tx,
  countyCode: string,
  personId: string,
): Promise<{ id: string; startedAt: Date; seenAt: Date; expiresAt: Date; address: string }[]> {
  return db.signInSession.findMany({
    where: { countyCode, personId, endedAt: null },
    select: { id: true, startedAt: true, seenAt: true, expiresAt: true, address: true },
    orderBy: { startedAt: 'desc' },
  });
}
