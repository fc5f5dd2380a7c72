import { findReceipt } from '@/lib/assignments/data/receipts';
import type { Receipt } from '@/lib/assignments/domain/receipt';
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { isInScope } from '@/lib/organisation/domain/scope';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { isId } from '@/lib/platform/ids';

/**
 * One receipt of a unit within the reader's scope.
 * @throws NotFound for any other: whether it exists is nobody else's business
 */
export async function getReceipt(context: RequestContext, id: string): Promise<Receipt> {
  const receipt = isId(id) ? await findReceipt(dbOf(context), context.countyCode, id) : null;
  if (receipt === null) throw new NotFound();
  const scope = await getUnitScope(context, receipt.fiscalYear);
  if (!isInScope(scope, receipt.unitId)) throw new NotFound();
  return receipt;
}
