import { MessageList } from '@/app/(workspace)/messages/_components/message-list';
import { ReadButton } from '@/app/(workspace)/messages/_components/read-button';
import { Pagination } from '@/components/ui/pagination';
import { messageKeyText } from '@/lib/assignments/domain/message-key';
import type { MessagePage } from '@/lib/assignments/queries/list-messages';

interface MessagesPanelProps {
  page: MessagePage;
  /** moment the list was asked for: what comes later is not read unseen */
  shownAt: Date;
  /** address of the first page; paging adds `after` */
  path: string;
  isFirst: boolean;
}

export function MessagesPanel({ page, shownAt, path, isFirst }: MessagesPanelProps) {
  const join = path.includes('?') ? '&' : '?';
  return (
    <div className="flex flex-col gap-2">
      {page.unread > 0 && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-ink-2">{`${page.unread} 条未读`}</p>
          <ReadButton which={{ upTo: shownAt.toISOString() }} label="全部标为已读" />
        </div>
      )}
      <MessageList items={page.items} />
      {(page.next || !isFirst) && (
        <Pagination
          previousHref={isFirst ? undefined : path}
          nextHref={page.next ? `${path}${join}after=${encodeURIComponent(messageKeyText(page.next))}` : undefined}
          summary={`共 ${page.total} 条`}
        />
      )}
    </div>
  );
}
