import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { StateBadge } from '@/components/ui/state-badge';
import { Table } from '@/components/ui/table';
import { listAgencies } from '@/lib/organisation/queries/list-agencies';
import { requireSeatPage } from '@/lib/web/page-guard';
import { AgencyForm } from './_components/agency-form';

export const metadata: Metadata = { title: '第三方机构' };

export default async function AgenciesPage({ searchParams }: { searchParams: Promise<{ id?: string }> }) {
  const context = await requireSeatPage('performance_office');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const agencies = await listAgencies(context, fiscalYear);
  const { id } = await searchParams;
  const chosen = agencies.find((agency) => agency.id === id);
  return (
    <Page crumbs={[{ label: '组织' }, { label: '第三方机构' }]} header={<PageHeader title="第三方机构" />}>
      <Table
        caption="第三方机构"
        captionHidden
        rows={[...agencies]}
        rowKey={(agency) => agency.id}
        rowHref={(agency) => `/organisation/agencies?id=${agency.id}`}
        empty={<EmptyState title="还没有第三方机构">请在下面登记；登记后在“预算单位”页委派。</EmptyState>}
        columns={[
          { key: 'name', head: '名称', cell: (agency) => agency.name },
          { key: 'kind', head: '类型', cell: (agency) => agency.kind },
          { key: 'creditCode', head: '统一社会信用代码', cell: (agency) => agency.creditCode },
          {
            key: 'isEngaged',
            head: '状态',
            cell: (agency) => (
              <StateBadge tone={agency.isEngaged ? 'success' : 'neutral'}>
                {agency.isEngaged ? '在聘' : '不再聘用'}
              </StateBadge>
            ),
          },
          {
            key: 'unitCount',
            head: `${fiscalYear} 年会审单位`,
            unit: '个',
            figure: true,
            cell: (agency) => agency.unitCount,
          },
        ]}
      />
      <Section title={chosen ? `修改：${chosen.name}` : '登记机构'}>
        <AgencyForm agency={chosen} />
      </Section>
    </Page>
  );
}
