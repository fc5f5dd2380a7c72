import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { SearchBox } from '@/components/layout/search-box';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { formatWan } from '@/lib/core/money';
import { matchesSearch } from '@/lib/core/search-match';
import { ADMINISTRATOR_SEATS } from '@/lib/core/seat';
import { listIndicators } from '@/lib/indicators/queries/list-indicators';
import { readListParams } from '@/lib/projects/list-params';
import { listProjects } from '@/lib/projects/queries/list-projects';
import { LEVEL2_LABELS, STATE_LABELS } from '@/lib/targets/labels';
import { listTargets } from '@/lib/targets/queries/list-targets';
import { requireSession } from '@/lib/web/page-guard';
import { type Hit, HitList } from './_components/hit-list';

export const metadata: Metadata = { title: '查找' };

/** Hits shown of each kind; the list behind 全部 shows the rest. */
const SHOWN = 10;

export default async function SearchPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const query = typeof q === 'string' ? q.trim().slice(0, 60) : '';
  const context = await requireSession();
  const seesBusiness = !ADMINISTRATOR_SEATS.some((seat) => holdsSeat(context.actor, seat));
  const found = query === '' || !seesBusiness ? null : await search(context, query);
  return (
    <Page crumbs={[{ label: '查找' }]} header={<PageHeader title={query === '' ? '查找' : `查找“${query}”`} />}>
      <div className="max-w-xl">
        <SearchBox path="/search" />
      </div>
      {!found && (
        <EmptyState title={seesBusiness ? '输入要找的内容' : '这里查不到业务内容'}>
          {seesBusiness
            ? '可输入项目或单位的名称、编码、拼音首字母，例如“教育局”“65282225”“xswx”。'
            : '三员席位不查看业务内容。'}
        </EmptyState>
      )}
      {found?.every((group) => group.hits.length === 0) && (
        <EmptyState title="没有找到">换一个词，或少输几个字再试。只能查到您范围内的内容。</EmptyState>
      )}
      {found?.map((group) => (
        <HitList key={group.title} {...group} />
      ))}
    </Page>
  );
}

async function search(context: RequestContext, query: string) {
  const year = Number(context.businessDate.slice(0, 4));
  const { filter } = readListParams({ q: query }, year);
  const [targets, projects, indicators] = await Promise.all([
    listTargets(context, {
      fiscalYear: year,
      state: null,
      unitId: null,
      words: query,
      sort: 'unit',
      after: null,
      limit: SHOWN,
    }),
    listProjects(context, filter, null, SHOWN),
    listIndicators(context),
  ]);
  const named = indicators.filter((row) => matchesSearch(query, row, `${row.code} ${row.name} ${row.category}`));
  const encoded = encodeURIComponent(query);
  return [
    {
      title: '绩效目标',
      count: targets.count,
      allHref: `/targets?q=${encoded}`,
      hits: targets.rows.map(
        (row): Hit => ({
          href: `/targets/${row.id}`,
          title: row.projectName,
          detail: `${row.unitCode}-${row.unitName} · ${STATE_LABELS[row.state]}`,
        }),
      ),
    },
    {
      title: '项目和政策',
      count: projects.count,
      allHref: `/projects?q=${encoded}`,
      hits: projects.rows.map(
        (row): Hit => ({
          href: `/projects/${row.id}`,
          title: row.name,
          detail: `${row.unitCode}-${row.unitName} · ${row.code ?? '无代码'} · ${formatWan(row.totalFen)} 万元`,
        }),
      ),
    },
    {
      title: '共性指标',
      count: named.length,
      allHref: `/indicators?q=${encoded}`,
      hits: named.slice(0, SHOWN).map(
        (row): Hit => ({
          href: `/indicators/${row.code}`,
          title: row.name,
          detail: `${row.code} · ${row.category} · ${LEVEL2_LABELS[row.level2]}`,
        }),
      ),
    },
  ];
}
