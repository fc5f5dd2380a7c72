import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { getChainHead } from '@/lib/audit/queries/get-chain-head';
import { listTrail } from '@/lib/audit/queries/list-trail';
import { requireSeatPage } from '@/lib/web/page-guard';
import { TrailFilters } from './_components/trail-filters';
import { readTrailQuery, type TrailQuery } from './_components/trail-query';
import { TrailTable } from './_components/trail-table';

export const metadata: Metadata = { title: '操作记录' };

const ENTRIES_A_PAGE = 50;

export default async function TrailPage({ searchParams }: { searchParams: Promise<TrailQuery> }) {
  const context = await requireSeatPage('audit_administrator', 'audit_reader');
  const query = await searchParams;
  const { filter, before, kept } = readTrailQuery(query);
  const [page, head] = await Promise.all([
    listTrail(context, { filter, before, limit: ENTRIES_A_PAGE }),
    getChainHead(context),
  ]);
  return (
    <Page
      crumbs={[{ label: '审计' }, { label: '操作记录' }]}
      header={<PageHeader title="操作记录" figures={[{ label: '全部', value: head?.sequence ?? 0, unit: '条' }]} />}
    >
      <div>
        <TrailFilters query={query} />
        <TrailTable entries={[...page.entries]} />
        <Pagination
          previousHref={before === null ? undefined : `/audit?${kept}`}
          nextHref={
            page.next === null ? undefined : `/audit?${new URLSearchParams([...kept, ['before', `${page.next}`]])}`
          }
        />
      </div>
    </Page>
  );
}
