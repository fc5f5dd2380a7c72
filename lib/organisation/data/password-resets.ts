/** Password resets: asked for by one administrator, decided by another. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface ResetRecord {
  readonly id: string;
  readonly personId: string;
  readonly state: 'requested' | 'approved' | 'refused';
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly loginName: string;
  readonly displayName: string;
  readonly personVersion: number;
}

/** Resets waiting for a decision, oldest first; `by` narrows to one reset or one person. */
export async function findOpenResets(
  db: Tx,
  countyCode: string,
  by: { id?: string; personId?: string } = {},
): Promise<readonly ResetRecord[]> {
  const rows = await db.passwordReset.findMany({
    where: { countyCode, state: 'requested', ...by },
    include: { person: { select: { loginName: true, displayName: true, version: true } } },
    orderBy: { requestedAt: 'asc' },
  });
  return rows.map(({ person, countyCode: _, decidedBy: __, decidedAt: ___, ...row }) => ({
    ...row,
    loginName: person.loginName,
    displayName: person.displayName,
    personVersion: person.version,
  }));
}

export async function insertReset(
  tx: Tx,
  countyCode: string,
  reset: { id: string; personId: string; requestedBy: string; requestedAt: Date },
): Promise<void> {
  await tx.passwordReset.create({ data: { countyCode, ...reset } });
}

/** Writes the decision if none was written yet; false when somebody was faster. */
export async function decideReset(
  tx: Tx,
  countyCode: string,
  id: string,
  decision: { state: 'approved' | 'refused'; decidedBy: string | null; decidedAt: Date },
): Promise<boolean> {
  const decided = await tx.passwordReset.updateMany({
    where: { countyCode, id, state: 'requested' },
    data: decision,
  });
  return decided.count === 1;
}
