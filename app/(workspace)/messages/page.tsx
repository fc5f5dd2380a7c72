import type { Metadata } from 'next';
import { MessagesPanel } from '@/app/(workspace)/messages/_components/messages-panel';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { readMessageKey } from '@/lib/assignments/domain/message-key';
import { listMessages } from '@/lib/assignments/queries/list-messages';
import { requireSession } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '消息' };

const PAGE_ROWS = 50;

export default async function MessagesPage({ searchParams }: PageProps<'/messages'>) {
  const context = await requireSession();
  const asked = (await searchParams).after;
  const after = readMessageKey(typeof asked === 'string' ? asked : null);
  const page = await listMessages(context, { after, limit: PAGE_ROWS, unreadOnly: false });
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '消息' }]}
      header={
        <PageHeader
          title="消息"
          figures={[
            { label: '全部', value: page.total, unit: '条' },
            { label: '未读', value: page.unread, unit: '条' },
          ]}
        />
      }
    >
      <MessagesPanel page={page} shownAt={context.now} path="/messages" isFirst={after === null} />
    </Page>
  );
}
