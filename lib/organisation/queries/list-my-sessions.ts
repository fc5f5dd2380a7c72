import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { openSessionsOf } from '@/lib/organisation/data/sessions';
import { findSignInPolicy } from '@/lib/organisation/data/sign-in-policies';
import { isAlive } from '@/lib/organisation/domain/session-rules';
import { dbOf } from '@/lib/platform/db/transaction';

export interface MySession {
  readonly id: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly expiresAt: Date;
  readonly address: string;
}

/** The asking person's own sessions that are alive, newest first. */
export async function listMySessions(context: RequestContext): Promise<readonly MySession[]> {
  const { actor } = context;
  if (actor === null) throw new Forbidden('sign_in_required');
  const [open, { policy }] = await Promise.all([
    openSessionsOf(dbOf(context), context.countyCode, actor.personId),
    findSignInPolicy(dbOf(context), context.countyCode),
  ]);
  const seats = actor.seats.map((held) => held.seat);
  return open.filter((session) => isAlive({ ...session, endedAt: null }, seats, context.now, policy));
}
