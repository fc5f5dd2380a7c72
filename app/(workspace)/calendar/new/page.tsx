import type { Metadata } from 'next';
import { EntryForm } from '@/app/(workspace)/calendar/_components/entry-form';
import { shownYear } from '@/app/(workspace)/calendar/_components/shown-year';
import { stepChoices } from '@/app/(workspace)/calendar/_components/step-choices';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { requireSeatPage } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '新增日历事项' };

export default async function NewCalendarEntryPage({ searchParams }: PageProps<'/calendar/new'>) {
  const context = await requireSeatPage('performance_office');
  const fiscalYear = shownYear(context, (await searchParams).year);
  const steps = stepChoices(fiscalYear);
  const [first] = steps;
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '年度日历', href: '/calendar' }, { label: '新增' }]}
      header={<PageHeader title="新增日历事项" kicker={`${fiscalYear} 年度`} />}
    >
      {first && (
        <EntryForm
          id={null}
          version={0}
          fiscalYear={fiscalYear}
          steps={steps}
          initial={first.suggestion}
          backHref={`/calendar?year=${fiscalYear}`}
        />
      )}
    </Page>
  );
}
