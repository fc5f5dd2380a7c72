/** Library edition rows <-> editions. The one with the highest number is in force. */
import type { Tx } from '@/lib/platform/db/transaction';

/** 指标库版本: one import */
export interface EditionRecord {
  readonly id: string;
  /** 1, 2, 3 … within the county */
  readonly number: number;
  /** 预算年度 from which it is in force */
  readonly fiscalYear: number;
  /** 来源说明 */
  readonly origin: string;
  /** 演示数据 */
  readonly isDemo: boolean;
  readonly categoryCount: number;
  readonly indicatorCount: number;
  /** of the canonical content */
  readonly contentHash: string;
  /** null for the first load */
  readonly fileName: string | null;
  readonly importedAt: Date;
}

const FIELDS = {
  id: true,
  number: true,
  fiscalYear: true,
  origin: true,
  isDemo: true,
  categoryCount: true,
  indicatorCount: true,
  contentHash: true,
  fileName: true,
  importedAt: true,
} as const;

/** Newest first. */
export async function findEditions(db: Tx, countyCode: string): Promise<readonly EditionRecord[]> {
  return db.libraryEdition.findMany({ where: { countyCode }, orderBy: { number: 'desc' }, select: FIELDS });
}

/** Null before the first import. */
export async function currentEdition(db: Tx, countyCode: string): Promise<EditionRecord | null> {
  return db.libraryEdition.findFirst({ where: { countyCode }, orderBy: { number: 'desc' }, select: FIELDS });
}

/** Fails as a duplicate when another import took the number: the later of two imports at once. */
export async function insertEdition(tx: Tx, countyCode: string, edition: EditionRecord): Promise<void> {
  await tx.libraryEdition.create({ data: { countyCode, ...edition } });
}

/** Whether everything in this county is demo data. */
export async function isDemoCounty(db: Tx, countyCode: string): Promise<boolean> {
  const county = await db.county.findUnique({ where: { countyCode }, select: { isDemo: true } });
  return county?.isDemo ?? false;
}
