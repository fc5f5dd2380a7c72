import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { searchHref } from '@/components/ui/search-href';
import { getChainHead } from '@/lib/audit/queries/get-chain-head';
import { listTrail } from '@/lib/audit/queries/list-trail';
import { trailFilterOf, trailParams } from '@/lib/audit/trail-params';
import { requireSeatPage } from '@/lib/web/page-guard';
import { textsOf } from '@/lib/web/search-texts';
import { TrailFilters } from './_components/trail-filters';
import { TrailTable } from './_components/trail-table';

export const metadata: Metadata = { title: '操作记录' };

const ENTRIES_A_PAGE = 50;

export default async function TrailPage({ searchParams }: PageProps<'/audit'>) {
  const context = await requireSeatPage('audit_administrator', 'audit_reader');
  const search = await searchParams;
  const params = trailParams.parse(search);
  const { order, after } = params;
  const [page, head] = await Promise.all([
    listTrail(context, trailFilterOf(params), { direction: order, after, limit: ENTRIES_A_PAGE }),
    getChainHead(context),
  ]);
  return (
    <Page
      crumbs={[{ label: '审计' }, { label: '操作记录' }]}
      header={<PageHeader title="操作记录" figures={[{ label: '全部', value: head?.sequence ?? 0, unit: '条' }]} />}
    >
      <div>
        <TrailFilters params={params} exported={textsOf(search)} />
        <TrailTable entries={[...page.entries]} search={search} direction={order} />
        <Pagination
          previousHref={after === null ? undefined : searchHref('/audit', search, { after: null })}
          nextHref={page.next === null ? undefined : searchHref('/audit', search, { after: `${page.next}` })}
        />
      </div>
    </Page>
  );
}
