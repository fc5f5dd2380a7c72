/** Person rows <-> accounts. The hash of a password leaves this file only for the two acts that check one. */
import type { FailureCount } from '@/lib/organisation/domain/lockout';
import type { Tx } from '@/lib/platform/db/transaction';

export type AccountState = 'created' | 'active' | 'disabled';

export interface PersonRecord extends FailureCount {
  readonly id: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly state: AccountState;
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

const PERSON = {
  id: true,
  loginName: true,
  displayName: true,
  state: true,
  passwordHash: true,
  mustChangePassword: true,
  failedCount: true,
  lockedUntil: true,
  createdAt: true,
  version: true,
} as const;

interface PersonRow extends Omit<PersonRecord, 'hasPassword'> {
  readonly passwordHash: string | null;
}

function personOf({ passwordHash, ...row }: PersonRow): PersonRecord {
  return { ...row, hasPassword: passwordHash !== null };
}

export async function findPerson(db: Tx, countyCode: string, id: string): Promise<PersonRecord | null> {
  const row = await db.person.findUnique({ where: { countyCode_id: { countyCode, id } }, select: PERSON });
  return row && personOf(row);
}

/** All accounts by login name. */
export async function findPeople(db: Tx, countyCode: string): Promise<readonly PersonRecord[]> {
  const rows = await db.person.findMany({ where: { countyCode }, select: PERSON, orderBy: { loginName: 'asc' } });
  return rows.map(personOf);
}

/** The account with its hash, for checking a password. */
export async function findCredentials(
  db: Tx,
  countyCode: string,
  by: { loginName: string } | { id: string },
): Promise<(PersonRecord & { passwordHash: string | null }) | null> {
  const row = await db.person.findFirst({ where: { countyCode, ...by }, select: PERSON });
  return row && { ...personOf(row), passwordHash: row.passwordHash };
}

/** False when the login name is taken. */
export async function insertPerson(
  tx: Tx,
  countyCode: string,
  person: { id: string; loginName: string; displayName: string; createdAt: Date },
): Promise<boolean> {
  const inserted = await tx.person.createMany({ data: [{ countyCode, ...person }], skipDuplicates: true });
  return inserted.count === 1;
}

export interface PersonChange {
  readonly state?: AccountState;
  readonly passwordHash?: string;
  readonly mustChangePassword?: boolean;
  readonly passwordChangedAt?: Date;
  readonly failedCount?: number;
  readonly lockedUntil?: Date | null;
}

/** Writes only if the person is still at the version; false when somebody was faster. */
export async function updatePerson(
  tx: Tx,
  countyCode: string,
  id: string,
  expectedVersion: number,
  change: PersonChange,
): Promise<boolean> {
  const updated = await tx.person.updateMany({
    where: { countyCode, id, version: expectedVersion },
    data: { ...change, version: { increment: 1 } },
  });
  return updated.count === 1;
}

/** Clears the failures after a success, if the account is still active with the password that was checked. */
export async function clearFailures(
  tx: Tx,
  countyCode: string,
  id: string,
  checkedHash: string | null,
): Promise<boolean> {
  const updated = await tx.person.updateMany({
    where: { countyCode, id, state: 'active', passwordHash: checkedHash },
    data: { failedCount: 0, lockedUntil: null },
  });
  return updated.count === 1;
}

/** Accounts that wait for their first seat, oldest first. */
export async function findNewPeople(
  db: Tx,
  countyCode: string,
): Promise<{ id: string; loginName: string; displayName: string; createdAt: Date }[]> {
  return db.person.findMany({
    where: { countyCode, state: 'created' },
    select: { id: true, loginName: true, displayName: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
  });
}
