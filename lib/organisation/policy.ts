/**
 * Who may do what with people, seats, units and the record of training; and the two questions every other chapter's
 * acts begin with: does the actor hold one of these seats, is this the county itself at work.
 */
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { ALLOWED, type Decision, decisionOf, type Refusal, refuse } from '@/lib/core/decision';
import { ADMINISTRATOR_SEATS, type HeldSeat, isAdministratorSeat, type Seat, scopeKindOf } from '@/lib/core/seat';
import type { PermissionObject, PermissionVerb } from '@/lib/organisation/domain/permissions';
import { mayTry } from '@/lib/organisation/domain/permitted';

/** Allows only holders of one of the seats; where the record lies is judged with `relationsTo` when it is loaded. */
export function requireSeat(...seats: readonly Seat[]): (context: RequestContext) => Decision {
  return (context) =>
    seats.some((seat) => holdsSeat(context.actor, seat)) ? ALLOWED : refuse({ code: 'seat_required' });
}

/** Start-up, seeds and timed work of the county itself; no person and no visitor. */
export function isSystem(context: RequestContext): boolean {
  return context.origin === 'system' && context.actor === null;
}

export function requireSystem(context: RequestContext): Decision {
  return isSystem(context) ? ALLOWED : refuse({ code: 'system_only' });
}

/** Holders of the seats, and the county itself (seeds, first start). */
export function requireSeatOrSystem(...seats: readonly Seat[]): (context: RequestContext) => Decision {
  const bySeat = requireSeat(...seats);
  return (context) => (isSystem(context) ? ALLOWED : bySeat(context));
}

/** Allows seats that the permission matrix gives the verb on the object; the county itself too where `orSystem` says so. */
export function requirePermission(
  object: PermissionObject,
  verb: PermissionVerb,
  orSystem: 'or_system' | 'people_only' = 'people_only',
): (context: RequestContext) => Decision {
  return (context) =>
    (orSystem === 'or_system' && isSystem(context)) || mayTry(context.actor, object, verb)
      ? ALLOWED
      : refuse({ code: 'seat_required' });
}

export function requireSignedIn(context: RequestContext): Decision {
  return context.actor === null ? refuse({ code: 'sign_in_required' }) : ALLOWED;
}

/** What a grant is judged by. */
export interface GrantCase {
  readonly granterId: string | null;
  readonly person: { readonly id: string; readonly state: 'created' | 'active' | 'disabled' };
  /** who created the account; null = the county itself */
  readonly createdBy: string | null;
  readonly held: readonly HeldSeat[];
  readonly wanted: HeldSeat;
}

/**
 * Whether a seat may be given to a person. An account takes two administrators, so its creator grants nothing on it;
 * no account holds two of the 三员 or one of them beside business seats.
 * @source 等保三级 8.1.4.2: 管理用户权限分离; quality.md G-SEC-11
 */
export function decideGrant({ granterId, person, createdBy, held, wanted }: GrantCase): Decision {
  const refusals: Refusal[] = [];
  const others = held.map((seat) => seat.seat).filter((seat) => seat !== wanted.seat);
  if (person.state === 'disabled') refusals.push({ code: 'account_disabled' });
  if (granterId !== null && granterId === person.id) refusals.push({ code: 'own_account' });
  if (granterId !== null && granterId === createdBy) refusals.push({ code: 'created_by_yourself' });
  if (held.some((seat) => isSameSeat(seat, wanted))) refusals.push({ code: 'seat_already_held' });
  if (isAdministratorSeat(wanted.seat) && others.some(isAdministratorSeat)) {
    refusals.push({ code: 'two_administrator_seats' });
  }
  if (others.some((seat) => isAdministratorSeat(seat) !== isAdministratorSeat(wanted.seat))) {
    refusals.push({ code: 'administrator_with_business_seat' });
  }
  return decisionOf([...refusals, ...scopeRefusals(wanted)]);
}

/** A seat hangs on exactly the one thing its kind asks for. */
function scopeRefusals(wanted: HeldSeat): readonly Refusal[] {
  const kind = scopeKindOf(wanted.seat);
  const places = { unit: wanted.unitId, division: wanted.divisionId, agency: wanted.agencyId };
  const missing = kind !== 'county' && places[kind] === null;
  const extra = Object.entries(places).some(([place, id]) => place !== kind && id !== null);
  return [
    ...(missing ? [{ code: `scope_${kind}_missing`, place: `${kind}Id` }] : []),
    ...(extra ? [{ code: 'scope_of_other_kind' }] : []),
  ];
}

function isSameSeat(a: HeldSeat, b: HeldSeat): boolean {
  return a.seat === b.seat && a.unitId === b.unitId && a.divisionId === b.divisionId && a.agencyId === b.agencyId;
}

/**
 * Whether a person may lose these seats (revoked, or the account disabled): never one's own, and each of the 三员 keeps
 * at least one active holder, else the county locks itself out.
 * @param holders active holders of each of the 三员, by seat
 */
export function decideRemoval(
  actorId: string | null,
  personId: string,
  seats: readonly Seat[],
  holders: Readonly<Partial<Record<Seat, number>>>,
): Decision {
  const refusals: Refusal[] = [];
  if (actorId !== null && actorId === personId) refusals.push({ code: 'own_account' });
  const lasts = ADMINISTRATOR_SEATS.filter((seat) => seats.includes(seat) && (holders[seat] ?? 0) <= 1);
  for (const seat of lasts) refusals.push({ code: 'last_administrator', params: { seat } });
  return decisionOf(refusals);
}

/** Whether a reset may be decided: not by who asked for it, and not one's own password. */
export function decideResetDecision(deciderId: string | null, requestedBy: string, personId: string): Decision {
  const refusals: Refusal[] = [];
  if (deciderId === requestedBy) refusals.push({ code: 'requested_by_yourself' });
  if (deciderId === personId) refusals.push({ code: 'own_account' });
  return decisionOf(refusals);
}
