import { insertReceipt, nextReceiptNumber } from '@/lib/assignments/data/receipts';
import type { Receipt, ReceiptContent } from '@/lib/assignments/domain/receipt';
import type { ActScope } from '@/lib/audit/act';
import { Forbidden } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';

/**
 * Receipts a submission inside the transaction of the submitting act, whose trace names the number. Ask for it late:
 * the county's counter is held from here to the end of the transaction.
 *
 * @throws Forbidden when nobody submits: a receipt is a person's proof
 */
export async function issueReceipt(scope: ActScope, content: ReceiptContent): Promise<Receipt> {
  if (scope.actor === null) throw new Forbidden('not_signed_in');
  const number = await nextReceiptNumber(scope.tx, scope.countyCode, content.fiscalYear);
  const receipt = { ...content, id: newId(), number, submittedAt: scope.now };
  scope.record({
    subjectId: content.subjectId,
    after: { receiptId: receipt.id, receiptNumber: number, contentHash: content.contentHash },
  });
  return insertReceipt(scope.tx, scope.countyCode, receipt, scope.actor.personId);
}
