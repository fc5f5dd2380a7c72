import { countMessages, messagesOf } from '@/lib/assignments/data/messages';
import type { Message } from '@/lib/assignments/domain/message';
import type { MessageKey } from '@/lib/assignments/domain/message-key';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

export interface MessagePage {
  readonly items: readonly Message[];
  /** all messages of the person, or all unread ones when only these are asked for */
  readonly total: number;
  readonly unread: number;
  /** where the next page begins; null = this is the last one */
  readonly next: MessageKey | null;
}

/** The asking person's own messages, newest first. */
export async function listMessages(
  context: RequestContext,
  page: { readonly after: MessageKey | null; readonly limit: number; readonly unreadOnly: boolean },
): Promise<MessagePage> {
  if (context.actor === null) return { items: [], total: 0, unread: 0, next: null };
  const db = dbOf(context);
  const { personId } = context.actor;
  const [found, { total, unread }] = await Promise.all([
    messagesOf(db, context.countyCode, personId, { ...page, limit: page.limit + 1 }),
    countMessages(db, context.countyCode, personId),
  ]);
  const items = found.slice(0, page.limit);
  const last = items.at(-1);
  const next = found.length > page.limit && last ? { sentAt: last.sentAt, id: last.id } : null;
  return { items, total: page.unreadOnly ? unread : total, unread, next };
}
