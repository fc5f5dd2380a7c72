import { HandledList } from '@/app/(workspace)/inbox/_components/handled-list';
import { PendingList } from '@/app/(workspace)/inbox/_components/pending-list';
import { MessagesPanel } from '@/app/(workspace)/messages/_components/messages-panel';
import { Pagination } from '@/components/ui/pagination';
import type { MessagePage } from '@/lib/assignments/queries/list-messages';
import { type KeyedPage, pageByKey } from '@/lib/inbox/domain/page-by-key';
import { type PendingItem, pendingKey } from '@/lib/inbox/domain/pending';
import type { InboxTab } from '@/lib/inbox/labels';
import type { HandledItem } from '@/lib/inbox/queries/list-handled';

/** Rows on one page of a tab. */
export const INBOX_ROWS = 50;

/** The rows of one tab, as far as it is the one that is shown. */
export type InboxRows =
  | { readonly tab: 'pending' }
  | { readonly tab: 'done' | 'initiated'; readonly handled: readonly HandledItem[] }
  | { readonly tab: 'messages'; readonly messages: MessagePage };

interface InboxTabContentProps {
  rows: InboxRows;
  pending: readonly PendingItem[];
  after: string | null;
  /** what fills 待办 for this person */
  emptyHint: string;
  now: Date;
}

export function InboxTabContent({ rows, pending, after, emptyHint, now }: InboxTabContentProps) {
  const { tab } = rows;
  switch (tab) {
    case 'pending': {
      const page = pageByKey(pending, pendingKey, after, INBOX_ROWS);
      return (
        <>
          <PendingList items={page.items} emptyHint={emptyHint} />
          <Paging tab={tab} after={after} page={page} />
        </>
      );
    }
    case 'done':
    case 'initiated': {
      const page = pageByKey(rows.handled, (item) => item.id, after, INBOX_ROWS);
      return (
        <>
          <HandledList items={page.items} empty={EMPTY[tab]} />
          <Paging tab={tab} after={after} page={page} />
        </>
      );
    }
    case 'messages':
      return <MessagesPanel page={rows.messages} shownAt={now} path="/inbox?tab=messages" isFirst={after === null} />;
  }
}

const EMPTY = {
  done: { title: '还没有已办', hint: '您审核、退回或通过的绩效目标会留在这里，随时可以查看现在走到哪一步。' },
  initiated: { title: '还没有发起的事项', hint: '您提交的绩效目标会留在这里，随时可以查看现在走到哪一步。' },
} as const;

function Paging<Item>({ tab, after, page }: { tab: InboxTab; after: string | null; page: KeyedPage<Item> }) {
  if (after === null && page.next === null) return null;
  const path = `/inbox?tab=${tab}`;
  return (
    <Pagination
      previousHref={after === null ? undefined : path}
      nextHref={page.next === null ? undefined : `${path}&after=${encodeURIComponent(page.next)}`}
      summary={`共 ${page.total} 项`}
    />
  );
}
