import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { RouteLink } from '@/components/ui/route-link';
import { searchHref } from '@/components/ui/search-href';
import { listUnitsInScope } from '@/lib/organisation/queries/list-units';
import { businessYearOf } from '@/lib/projects/business-year';
import { openYears } from '@/lib/projects/domain/project-rules';
import { readListParams } from '@/lib/projects/list-params';
import { decideReading, decideWriting } from '@/lib/projects/policy';
import { listProjects } from '@/lib/projects/queries/list-projects';
import { listRequestYears } from '@/lib/projects/queries/list-request-years';
import { requireSession } from '@/lib/web/page-guard';
import { ProjectFilters, withoutPosition } from './_components/project-filters';
import { ProjectTable } from './_components/project-table';

export const metadata: Metadata = { title: '项目' };

const PAGE_ROWS = 40;

export default async function ProjectsPage({ searchParams }: PageProps<'/projects'>) {
  const [search, context] = await Promise.all([searchParams, requireSession()]);
  if (!decideReading(context).allowed) notFound();
  const businessYear = businessYearOf(context);
  const { filter, position, text } = readListParams(search, businessYear);
  const [page, askedYears, units] = await Promise.all([
    listProjects(context, filter, position, PAGE_ROWS),
    listRequestYears(context),
    listUnitsInScope(context, filter.fiscalYear),
  ]);
  const years = [...new Set([...askedYears, ...openYears(businessYear), filter.fiscalYear])].sort((a, b) => b - a);
  const pageHref = (side: 'after' | 'before', place: string | null) =>
    place === null ? undefined : searchHref('/projects', withoutPosition(search), { [side]: place });
  const register = decideWriting(context).allowed && (
    <RouteLink href="/projects/new" className={buttonClass({ variant: 'primary' })}>
      登记项目或政策
    </RouteLink>
  );
  return (
    <Page
      crumbs={[{ label: '项目' }]}
      header={<PageHeader title={`${filter.fiscalYear} 年度项目和政策`} action={register || undefined} />}
    >
      <div>
        <ProjectFilters
          filter={filter}
          text={text}
          search={search}
          years={years}
          units={units.map((unit) => ({ value: unit.id, label: `${unit.code}-${unit.name}` }))}
        />
        <ProjectTable
          rows={page.rows}
          totalFen={page.totalFen}
          filter={filter}
          search={search}
          hasUnits={units.length > 1}
          empty={
            <EmptyState title="没有符合条件的项目或政策" action={register || undefined}>
              这里列出您范围内本年度申请资金的项目和政策。可以换一个年度，或清除上面的查找条件。
            </EmptyState>
          }
        />
        <Pagination
          previousHref={pageHref('before', page.previous)}
          nextHref={pageHref('after', page.next)}
          summary={`共 ${page.count} 项；另有涉密占位 ${page.placeholderCount} 项（全县，无名称和金额，不计入合计）`}
        />
      </div>
    </Page>
  );
}
