/** Seat grants <-> held seats. A revoked grant stays as history. */
import { ADMINISTRATOR_SEATS, type HeldSeat, type Seat } from '@/lib/core/seat';
import type { Tx } from '@/lib/platform/db/transaction';

/** A seat in force with what its scope is called. */
export interface GrantRecord extends HeldSeat {
  readonly id: string;
  readonly personId: string;
  readonly scopeName: string | null;
  readonly grantedAt: Date;
}

/** Seats in force of everyone, or of the people asked for. */
export async function findGrants(
  db: Tx,
  countyCode: string,
  personIds?: readonly string[],
): Promise<readonly GrantRecord[]> {
  const rows = await db.seatGrant.findMany({
    where: { countyCode, revokedAt: null, ...(personIds ? { personId: { in: [...personIds] } } : {}) },
    include: {
      unit: { select: { name: true } },
      division: { select: { name: true } },
      agency: { select: { name: true } },
    },
    orderBy: [{ seat: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ unit, division, agency, countyCode: _, revokedAt: __, ...grant }) => ({
    ...grant,
    scopeName: (unit ?? division ?? agency)?.name ?? null,
  }));
}

export async function insertGrant(
  tx: Tx,
  countyCode: string,
  grant: HeldSeat & { id: string; personId: string; grantedAt: Date },
): Promise<void> {
  await tx.seatGrant.create({ data: { countyCode, ...grant } });
}

/** Ends grants of a person, all of them or one; the seats that ended. */
export async function revokeGrants(
  tx: Tx,
  countyCode: string,
  personId: string,
  revokedAt: Date,
  grantId?: string,
): Promise<readonly HeldSeat[]> {
  return tx.seatGrant.updateManyAndReturn({
    where: { countyCode, personId, revokedAt: null, ...(grantId ? { id: grantId } : {}) },
    data: { revokedAt },
    select: { seat: true, unitId: true, divisionId: true, agencyId: true },
  });
}

/**
 * How many active accounts hold each of the 三员. Locks their grants, so that two removals at once do not each count
 * the other as staying.
 */
export async function countAdministrators(tx: Tx, countyCode: string): Promise<Partial<Record<Seat, number>>> {
  const rows = await tx.$queryRaw<{ seat: Seat }[]>`
    select g.seat::text as seat from seat_grant g
    join person p on p.county_code = g.county_code and p.id = g.person_id
    where g.county_code = ${countyCode} and g.revoked_at is null and p.state = 'active'
      and g.seat::text = any(${[...ADMINISTRATOR_SEATS]}::text[])
    for update of g`;
  return Object.fromEntries(ADMINISTRATOR_SEATS.map((seat) => [seat, rows.filter((row) => row.seat === seat).length]));
}

/** Holder of one of the 三员, and whether anybody ever entered by the account. */
export interface AdministratorRecord {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly version: number;
  readonly hasSignedIn: boolean;
}

/** Holders of the 三员, oldest account first. */
export async function findAdministrators(db: Tx, countyCode: string): Promise<readonly AdministratorRecord[]> {
  const rows = await db.person.findMany({
    where: { countyCode, seatGrants: { some: { seat: { in: [...ADMINISTRATOR_SEATS] }, revokedAt: null } } },
    select: { id: true, loginName: true, displayName: true, version: true, _count: { select: { sessions: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ _count, ...person }) => ({ ...person, hasSignedIn: _count.sessions > 0 }));
}
