/** A county with people for tests, made by calling acts as the product does. */
import type { Actor, RequestContext } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { findPerson } from '@/lib/organisation/data/people';
import { findGrants } from '@/lib/organisation/data/seats';
import { database } from '@/lib/platform/db/client';

/** The real time tests begin at; a test that waits adds to it. */
export const START = new Date('2025-05-20T02:00:00Z');

export function later(minutes: number, from = START): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

export function systemOf(countyCode: string, now = START): RequestContext {
  return { countyCode, actor: null, origin: 'system', now, businessDate: '2025-05-20', address: '' };
}

export function visitorOf(countyCode: string, now = START, address = '192.0.2.1'): RequestContext {
  return { countyCode, actor: null, origin: 'web', now, businessDate: '2025-05-20', address };
}

/** Somebody with these seats who need not exist in the database. */
export function seated(countyCode: string, ...seats: readonly (Partial<HeldSeat> & { seat: Seat })[]): RequestContext {
  const held = seats.map((seat) => ({ unitId: null, divisionId: null, agencyId: null, ...seat }));
  return withActor(countyCode, { personId: '0197a000-0000-7000-8000-000000000001', displayName: '某人', seats: held });
}

export function withActor(countyCode: string, actor: Actor, now = START): RequestContext {
  return { ...visitorOf(countyCode, now), actor };
}

export async function foundCounty(countyCode: string, isDemo = false): Promise<void> {
  const businessDate = isDemo ? '2025-05-20' : null;
  await createCounty(systemOf(countyCode), { name: '测试县', isDemo, businessDate });
}

export interface NewPerson {
  readonly id: string;
  readonly loginName: string;
  /** null in the demo county */
  readonly password: string | null;
}

/** An account with one seat, opened by the county itself. */
export async function openAccount(
  countyCode: string,
  loginName: string,
  seat: Partial<HeldSeat> & { seat: Seat },
): Promise<NewPerson> {
  const system = systemOf(countyCode);
  const { id } = await createPerson(system, { loginName, displayName: `${loginName} 的账号` });
  const { oneTimePassword } = await grantSeat(system, { id, expectedVersion: 1, ...seat });
  return { id, loginName, password: oneTimePassword };
}

/** The context of a person as the database has them now. */
export async function contextOf(countyCode: string, personId: string, now = START): Promise<RequestContext> {
  const seats = await findGrants(database(), countyCode, [personId]);
  const person = await findPerson(database(), countyCode, personId);
  return withActor(countyCode, { personId, displayName: person?.displayName ?? '', seats }, now);
}

export async function versionOf(countyCode: string, personId: string): Promise<number> {
  const person = await findPerson(database(), countyCode, personId);
  if (person === null) throw new Error('no such person');
  return person.version;
}

/** Outcomes of an act in the county's trail, oldest first. */
export async function trailOf(countyCode: string, act: string): Promise<readonly string[]> {
  const entries = await database().auditEntry.findMany({ where: { countyCode, act }, orderBy: { sequence: 'asc' } });
  return entries.map((entry) => entry.outcome);
}

/** The codes an act was refused with. */
export async function refusalsOf(attempt: Promise<unknown>): Promise<readonly string[]> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Error && 'refusals' in error && Array.isArray(error.refusals)) {
      return error.refusals.map((refusal: { code: string }) => refusal.code);
    }
    throw error;
  }
  return [];
}
