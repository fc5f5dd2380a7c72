import { MessageLink } from '@/app/(workspace)/messages/_components/message-link';
import { ReadButton } from '@/app/(workspace)/messages/_components/read-button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Message } from '@/lib/assignments/domain/message';
import { messageWords, momentWords } from '@/lib/assignments/labels';
import { messagePath } from '@/lib/inbox/domain/paths';

/** Messages, newest on top; unread ones are bold and say so. Opening one reads it. */
export function MessageList({ items }: { items: readonly Message[] }) {
  if (items.length === 0) {
    return (
      <EmptyState title="没有消息">财政局布置任务、催报，或目标轮到您办理、被退回、通过时，消息会到这里。</EmptyState>
    );
  }
  return (
    <ol className="border-ink border-y bg-surface">
      {items.map((message) => (
        <MessageRow key={message.id} message={message} />
      ))}
    </ol>
  );
}

function MessageRow({ message }: { message: Message }) {
  const href = messagePath(message.subjectKind, message.subjectId);
  const words = messageWords(message.body);
  const isUnread = message.readAt === null;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b px-3 py-1.5 last:border-b-0 hover:bg-indigo-tint">
      <p className={isUnread ? 'min-w-0 flex-1 basis-64 font-semibold' : 'min-w-0 flex-1 basis-64'}>
        {isUnread && (
          <span className="mr-1.5 text-vermilion text-xs">
            ●<span className="sr-only">未读：</span>
          </span>
        )}
        {href === null ? words : <MessageLink id={message.id} href={href} words={words} isUnread={isUnread} />}
      </p>
      <p className="flex items-center gap-3 text-ink-3 text-sm">
        <time dateTime={message.sentAt.toISOString()}>{momentWords(message.sentAt)}</time>
        {isUnread && <ReadButton which={{ ids: [message.id] }} label="标为已读" />}
      </p>
    </li>
  );
}
