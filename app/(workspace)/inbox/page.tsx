import type { Metadata } from 'next';
import { emptyHintFor } from '@/app/(workspace)/inbox/_components/empty-hint';
import { INBOX_ROWS, type InboxRows, InboxTabContent } from '@/app/(workspace)/inbox/_components/inbox-tab-content';
import { YearAhead } from '@/app/(workspace)/inbox/_components/year-ahead';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tab-links';
import { readMessageKey } from '@/lib/assignments/domain/message-key';
import { decideCalendarReading } from '@/lib/assignments/policy';
import { countAllMessages } from '@/lib/assignments/queries/count-unread';
import { listMessages } from '@/lib/assignments/queries/list-messages';
import { INBOX_TABS, type InboxTab, TAB_WORDS } from '@/lib/inbox/labels';
import { countHandled, listHandled } from '@/lib/inbox/queries/list-handled';
import { listPending } from '@/lib/inbox/queries/list-pending';
import { inboxParams } from '@/lib/inbox/schema';
import { requireSession, type SignedInContext } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '待办' };

export default async function InboxPage({ searchParams }: PageProps<'/inbox'>) {
  const context = await requireSession();
  const { tab, after } = inboxParams.parse(await searchParams);
  const [pending, handled, messages, rows] = await Promise.all([
    listPending(context),
    countHandled(context),
    countAllMessages(context),
    rowsOf(context, tab, after),
  ]);
  const counts = { pending: pending.length, ...handled, messages };
  const overdue = pending.filter((item) => item.deadline?.standing === 'overdue').length;
  const hasCalendar = decideCalendarReading(context.actor).allowed;
  return (
    <Page
      crumbs={[{ label: '工作台' }]}
      header={
        <PageHeader
          title="工作台"
          figures={[
            { label: '待办', value: counts.pending, unit: '项' },
            { label: '其中逾期', value: overdue, unit: '项', tone: overdue > 0 ? 'danger' : undefined },
          ]}
        />
      }
    >
      <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-3">
          <TabLinks
            label="工作台"
            links={INBOX_TABS.map((one) => ({
              href: `/inbox?tab=${one}`,
              label: TAB_WORDS[one],
              count: counts[one],
              current: one === tab,
            }))}
          />
          <InboxTabContent
            rows={rows}
            pending={pending}
            after={after}
            emptyHint={emptyHintFor(context.actor)}
            now={context.now}
          />
        </div>
        {hasCalendar && <YearAhead context={context} />}
      </div>
    </Page>
  );
}

/** What the tab shows beside the counts of all of them; 待办 is there anyway. */
async function rowsOf(context: SignedInContext, tab: InboxTab, after: string | null): Promise<InboxRows> {
  switch (tab) {
    case 'pending':
      return { tab };
    case 'done':
    case 'initiated':
      return { tab, handled: await listHandled(context, tab) };
    case 'messages': {
      const page = { after: readMessageKey(after), limit: INBOX_ROWS, unreadOnly: false };
      return { tab, messages: await listMessages(context, page) };
    }
  }
}
