import type { Metadata } from 'next';
import { EntryForm } from '@/app/(workspace)/calendar/_components/entry-form';
import { stepChoices } from '@/app/(workspace)/calendar/_components/step-choices';
import { Page } from '@/components/layout/page';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { getCalendarEntry } from '@/lib/assignments/queries/get-calendar-entry';
import { foundOr404, requireSeatPage } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '修改日历事项' };

export default async function EditCalendarEntryPage({ params }: PageProps<'/calendar/[id]/edit'>) {
  const context = await requireSeatPage('performance_office');
  const { id } = await params;
  const entry = await foundOr404(getCalendarEntry(context, id));
  const path = `/calendar/${entry.id}`;
  return (
    <Page
      crumbs={[
        { label: '工作台', href: '/inbox' },
        { label: '年度日历', href: '/calendar' },
        { label: entry.title, href: path },
        { label: '修改' },
      ]}
      header={<PageHeader title={`修改“${entry.title}”`} kicker={`${entry.fiscalYear} 年度`} />}
    >
      {entry.assignedAt !== null && (
        <Notice title="这一项已经布置">
          改截止日期后，还没有报送的单位期限随之改变，并会收到消息；已报送的不受影响。
        </Notice>
      )}
      <EntryForm
        id={entry.id}
        version={entry.version}
        fiscalYear={entry.fiscalYear}
        steps={stepChoices(entry.fiscalYear)}
        initial={{ step: entry.step, title: entry.title, opensOn: entry.opensOn, dueOn: entry.dueOn }}
        backHref={path}
      />
    </Page>
  );
}
