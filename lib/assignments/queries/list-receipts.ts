import { receiptsOfYear } from '@/lib/assignments/data/receipts';
import type { Receipt } from '@/lib/assignments/domain/receipt';
import type { RequestContext } from '@/lib/core/context';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

export interface ReceiptFilter {
  readonly fiscalYear: number;
  /** part of title, unit name or its pinyin, or the beginning of a unit code; '' = all */
  readonly search: string;
  /** only receipts with a smaller number; null = from the latest */
  readonly before: number | null;
  readonly limit: number;
}

export interface ReceiptPage {
  readonly items: readonly Receipt[];
  /** all that match, on every page */
  readonly total: number;
  /** `before` of the next page; null = this is the last one */
  readonly next: number | null;
}

/** Receipts of a year, the latest first. Rows: of units within the reader's scope. */
export async function listReceipts(context: RequestContext, filter: ReceiptFilter): Promise<ReceiptPage> {
  const scope = await getUnitScope(context, filter.fiscalYear);
  if (scope.kind === 'none') return { items: [], total: 0, next: null };
  const { items, total } = await receiptsOfYear(dbOf(context), context.countyCode, {
    ...filter,
    scope,
    limit: filter.limit + 1,
  });
  const page = items.slice(0, filter.limit);
  return { items: page, total, next: items.length > filter.limit ? (page.at(-1)?.number ?? null) : null };
}
