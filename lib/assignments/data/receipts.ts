/** Receipt rows and the running number they carry. */
import type { Receipt, ReceiptContent } from '@/lib/assignments/domain/receipt';
import { inScope } from '@/lib/organisation/data/unit-scope';
import type { UnitScope } from '@/lib/organisation/domain/scope';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';

const KIND = 'submission_receipt';

/**
 * The next number of county and year. The counter row stays locked to the end of the transaction: a submission that
 * is rolled back gives its number back, so there are no gaps.
 */
export async function nextReceiptNumber(tx: Tx, countyCode: string, fiscalYear: number): Promise<number> {
  const rows = await tx.$queryRaw<{ number: number }[]>`
    insert into number_counter (county_code, fiscal_year, kind, last_number)
    values (${countyCode}, ${fiscalYear}, ${KIND}, 1)
    on conflict (county_code, fiscal_year, kind) do update set last_number = number_counter.last_number + 1
    returning last_number as number`;
  const next = rows[0];
  if (next === undefined) throw new Error('the counter gave no number');
  return next.number;
}

export async function insertReceipt(
  tx: Tx,
  countyCode: string,
  receipt: ReceiptContent & { readonly id: string; readonly number: number; readonly submittedAt: Date },
  personId: string,
): Promise<Receipt> {
  const row = await tx.submissionReceipt.create({ data: { ...receipt, countyCode, personId }, include: WITH_UNIT });
  return receiptOf(row);
}

export async function findReceipt(db: Tx, countyCode: string, id: string): Promise<Receipt | null> {
  const row = await db.submissionReceipt.findUnique({
    where: { countyCode_id: { countyCode, id } },
    include: WITH_UNIT,
  });
  return row ? receiptOf(row) : null;
}

/** Receipts of a year within the scope, the latest first; with `before` only those of a smaller number. */
export async function receiptsOfYear(
  db: Tx,
  countyCode: string,
  filter: {
    readonly fiscalYear: number;
    readonly scope: UnitScope;
    readonly search: string;
    readonly before: number | null;
    readonly limit: number;
  },
): Promise<{ readonly items: readonly Receipt[]; readonly total: number }> {
  const where = {
    countyCode,
    fiscalYear: filter.fiscalYear,
    ...inScope(filter.scope, 'unitId'),
    ...searchFilter(filter.search),
  } satisfies Prisma.SubmissionReceiptWhereInput;
  const [total, rows] = await Promise.all([
    db.submissionReceipt.count({ where }),
    db.submissionReceipt.findMany({
      where: filter.before === null ? where : { ...where, number: { lt: filter.before } },
      include: WITH_UNIT,
      orderBy: { number: 'desc' },
      take: filter.limit,
    }),
  ]);
  return { items: rows.map(receiptOf), total };
}

/** Title, unit name, unit code or pinyin of the unit. */
function searchFilter(search: string): Prisma.SubmissionReceiptWhereInput {
  if (search === '') return {};
  const contains = { contains: search, mode: 'insensitive' } as const;
  return {
    OR: [
      { title: contains },
      { unit: { name: contains } },
      { unit: { code: { startsWith: search } } },
      { unit: { searchKeys: contains } },
    ],
  };
}

const WITH_UNIT = { unit: true } satisfies Prisma.SubmissionReceiptInclude;

function receiptOf(row: Prisma.SubmissionReceiptGetPayload<{ include: typeof WITH_UNIT }>): Receipt {
  return {
    id: row.id,
    fiscalYear: row.fiscalYear,
    number: row.number,
    unitId: row.unitId,
    unitCode: row.unit.code,
    unitName: row.unit.name,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    versionNo: row.versionNo,
    title: row.title,
    contentHash: row.contentHash,
    submittedAt: row.submittedAt,
  };
}
