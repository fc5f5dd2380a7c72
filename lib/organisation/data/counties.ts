/** County rows <-> what the rest knows of a county. */
import type { Tx } from '@/lib/platform/db/transaction';

export interface CountyRecord {
  readonly countyCode: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** business date `YYYY-MM-DD` of the demo county; null = the real date */
  readonly businessDate: string | null;
}

/** The county this installation serves: the first one created. Null before the first start. */
export async function findCounty(db: Tx): Promise<CountyRecord | null> {
  const row = await db.county.findFirst({ orderBy: [{ createdAt: 'asc' }, { countyCode: 'asc' }] });
  if (!row) return null;
  const { countyCode, name, isDemo, businessDate } = row;
  return { countyCode, name, isDemo, businessDate: businessDate?.toISOString().slice(0, 10) ?? null };
}

/** Whether this very county is the demo: its accounts have no passwords and are entered by one click. */
export async function isDemoCounty(db: Tx, countyCode: string): Promise<boolean> {
  return (await db.county.count({ where: { countyCode, isDemo: true } })) > 0;
}

export async function insertCounty(tx: Tx, county: CountyRecord, createdAt: Date): Promise<void> {
  await tx.county.create({
    data: { ...county, businessDate: county.businessDate === null ? null : dayOf(county.businessDate), createdAt },
  });
}

/** Moves the demo's date forward; 0 when the county is no demo or its date is already there or past it. */
export async function advanceBusinessDate(tx: Tx, countyCode: string, businessDate: string): Promise<number> {
  const moved = await tx.county.updateMany({
    where: { countyCode, isDemo: true, businessDate: { lt: dayOf(businessDate) } },
    data: { businessDate: dayOf(businessDate) },
  });
  return moved.count;
}

function dayOf(businessDate: string): Date {
  return new Date(`${businessDate}T00:00:00Z`);
}
