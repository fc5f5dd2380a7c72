import type { Metadata } from 'next';
import Link from 'next/link';
import { CalendarTable } from '@/app/(workspace)/calendar/_components/calendar-table';
import { DemoDate } from '@/app/(workspace)/calendar/_components/demo-date';
import { shownYear, yearsAround } from '@/app/(workspace)/calendar/_components/shown-year';
import { YearTabs } from '@/app/(workspace)/calendar/_components/year-tabs';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { decideCalendarKeeping } from '@/lib/assignments/policy';
import { listCalendar } from '@/lib/assignments/queries/list-calendar';
import { requirePermission } from '@/lib/organisation/policy';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { countyInView } from '@/lib/web/request-context';

export const metadata: Metadata = { title: '年度日历' };

export default async function CalendarPage({ searchParams }: PageProps<'/calendar'>) {
  const context = await requireSession();
  const year = shownYear(context, (await searchParams).year);
  const rows = await foundOr404(listCalendar(context, [year]));
  const mayKeep = decideCalendarKeeping(context.actor).allowed;
  const movesDate = (await countyInView()).isDemo && requirePermission('annual_calendar', 'execute')(context).allowed;
  const add = mayKeep && (
    <Link href={`/calendar/new?year=${year}`} className={buttonClass({ variant: 'primary' })}>
      新增日历事项
    </Link>
  );
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '年度日历' }]}
      header={
        <PageHeader
          title={`${year}年度日历`}
          action={rows.length > 0 && add}
          more={
            <>
              {movesDate && (
                <DemoDate
                  key={context.businessDate}
                  today={context.businessDate}
                  entries={rows.map(({ entry: { id, title, opensOn, dueOn } }) => ({ id, title, opensOn, dueOn }))}
                />
              )}
              <PrintButton />
            </>
          }
        />
      }
    >
      <YearTabs path="/calendar" years={yearsAround(context)} shown={year} />
      {rows.length === 0 ? (
        <EmptyState title={`${year}年度还没有日历`} action={add}>
          {mayKeep
            ? '这里排出从布置、申报、审核、批复到公开、监控、评价的全年时间。请先新增第一项。'
            : '财政局绩效股排好全年时间后，这里会列出每个环节的起止日期。'}
        </EmptyState>
      ) : (
        <CalendarTable rows={rows} fiscalYear={year} />
      )}
    </Page>
  );
}
