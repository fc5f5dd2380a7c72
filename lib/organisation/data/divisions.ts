/** Finance divisions (财政业务股室). */
import type { Tx } from '@/lib/platform/db/transaction';

export interface DivisionRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export async function findDivisions(db: Tx, countyCode: string): Promise<readonly DivisionRecord[]> {
  return db.financeDivision.findMany({
    where: { countyCode },
    select: { id: true, code: true, name: true },
    orderBy: { code: 'asc' },
  });
}

/** Stores a division under its code: a known code gets the new name. Answers its id. */
export async function upsertDivision(tx: Tx, countyCode: string, division: DivisionRecord): Promise<string> {
  const stored = await tx.financeDivision.upsert({
    where: { countyCode_code: { countyCode, code: division.code } },
    create: { countyCode, ...division },
    update: { name: division.name },
    select: { id: true },
  });
  return stored.id;
}
