import { countMessages } from '@/lib/assignments/data/messages';
import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';

/** Unread messages of the asking person, for the top bar; none for a visitor. */
export async function countUnread(context: RequestContext): Promise<number> {
  if (context.actor === null) return 0;
  return (await countMessages(dbOf(context), context.countyCode, context.actor.personId)).unread;
}

/** All messages of the asking person; none for a visitor. */
export async function countAllMessages(context: RequestContext): Promise<number> {
  if (context.actor === null) return 0;
  return (await countMessages(dbOf(context), context.countyCode, context.actor.personId)).total;
}
