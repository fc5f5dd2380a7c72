import type { Metadata } from 'next';
import { yearsAround } from '@/app/(workspace)/calendar/_components/shown-year';
import { YearTabs } from '@/app/(workspace)/calendar/_components/year-tabs';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { PageHeader } from '@/components/ui/page-header';
import { RouteLink } from '@/components/ui/route-link';
import { trainingParams } from '@/lib/organisation/list-params';
import { listTrainings } from '@/lib/organisation/queries/list-trainings';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { searchTrainings } from '@/lib/organisation/queries/search-trainings';
import { requireSeatPage } from '@/lib/web/page-guard';
import { textsOf } from '@/lib/web/search-texts';
import { TrainingFilters } from './_components/training-filters';
import { TrainingTable } from './_components/training-table';

export const metadata: Metadata = { title: '培训与实操' };

export default async function TrainingsPage({ searchParams }: PageProps<'/organisation/trainings'>) {
  const context = await requireSeatPage('performance_office');
  const search = await searchParams;
  const filter = trainingParams.parse(search);
  const year = filter.year ?? Number(context.businessDate.slice(0, 4));
  const [found, all, units] = await Promise.all([
    searchTrainings(context, year, filter),
    listTrainings(context, year),
    listUnits(context, year),
  ]);
  const trained = new Set(all.flatMap((training) => training.attendances.map((row) => row.unitId)));
  return (
    <Page
      crumbs={[{ label: '组织' }, { label: '培训与实操' }]}
      header={
        <PageHeader
          title="培训与实操"
          kicker={`${year} 年`}
          figures={[
            { label: '已参加', value: trained.size, unit: '个单位' },
            { label: '未参加', value: units.length - trained.size, unit: '个单位' },
          ]}
          action={
            <RouteLink href="/organisation/trainings/new" className={buttonClass({ variant: 'primary' })}>
              登记培训实操
            </RouteLink>
          }
        />
      }
    >
      <div>
        <YearTabs path="/organisation/trainings" years={yearsAround(context)} shown={year} />
        <TrainingFilters filter={filter} year={year} exported={textsOf(search)} />
        <TrainingTable trainings={found} hasAny={all.length > 0} search={search} order={filter} />
      </div>
    </Page>
  );
}
