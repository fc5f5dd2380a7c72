import { holdersOf, holdersOfSame, insertMessages } from '@/lib/assignments/data/messages';
import type { MessageBody, MessageSubjectKind } from '@/lib/assignments/domain/message';
import type { Recipient } from '@/lib/assignments/domain/recipient';
import type { TransactionScope } from '@/lib/platform/db/transaction';

/** One message to all who hold the seats now. */
export type Sending = MessageBody & {
  readonly recipients: readonly Recipient[];
  readonly subjectKind: MessageSubjectKind;
  readonly subjectId: string;
};

/**
 * Sends a message inside the transaction of the act that has something to say; it joins that act and has no entry of
 * its own. The acting person gets none.
 *
 * @returns how many people got it
 */
export async function sendMessages(scope: TransactionScope, sending: Sending): Promise<number> {
  return send(scope, sending, new Set());
}

/** The same, but nobody gets the very same message twice: a reminder repeated on the same day stays one. */
export async function sendMessagesOnce(scope: TransactionScope, sending: Sending): Promise<number> {
  return send(scope, sending, await holdersOfSame(scope.tx, scope.countyCode, sending));
}

async function send(scope: TransactionScope, sending: Sending, except: ReadonlySet<string>): Promise<number> {
  if (sending.recipients.length === 0) return 0;
  const holders = await holdersOf(scope.tx, scope.countyCode, sending.recipients);
  const personIds = holders.filter((id) => id !== scope.actor?.personId && !except.has(id));
  return insertMessages(scope.tx, scope.countyCode, sending, personIds, scope.now);
}
