/** Empty placeholders of classified matters: a year and a number, nothing else exists of them. */
import type { Tx } from '@/lib/platform/db/transaction';

/** Number of placeholders of a year; the next one's serial is one more. */
export async function countPlaceholders(db: Tx, countyCode: string, fiscalYear: number): Promise<number> {
  return db.classifiedPlaceholder.count({ where: { countyCode, fiscalYear } });
}

/** False when the number is taken: the same form sent twice, or somebody else was first. */
export async function insertPlaceholder(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
  serial: number,
): Promise<boolean> {
  const { count } = await tx.classifiedPlaceholder.createMany({
    data: [{ countyCode, fiscalYear, serial }],
    skipDuplicates: true,
  });
  return count === 1;
}
