import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { columnSort } from '@/components/ui/column-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { type SearchValues, searchHref } from '@/components/ui/search-href';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';
import { ENGAGED_LABELS } from '@/lib/organisation/labels';
import { type AgencyFilter, agencyParams } from '@/lib/organisation/list-params';
import { type AgencyRow, listAgencies } from '@/lib/organisation/queries/list-agencies';
import { searchAgencies } from '@/lib/organisation/queries/search-agencies';
import { requireSeatPage } from '@/lib/web/page-guard';
import { textsOf } from '@/lib/web/search-texts';
import { AgencyForm } from './_components/agency-form';

export const metadata: Metadata = { title: '第三方机构' };

const PATH = '/organisation/agencies';
const STATES = Object.entries(ENGAGED_LABELS).map(([value, label]) => ({ value, label }));

export default async function AgenciesPage({ searchParams }: PageProps<'/organisation/agencies'>) {
  const context = await requireSeatPage('performance_office');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const search = await searchParams;
  const filter = agencyParams.parse(search);
  const [agencies, all] = await Promise.all([
    searchAgencies(context, fiscalYear, filter),
    listAgencies(context, fiscalYear),
  ]);
  const chosen = all.find((agency) => agency.id === search.id);
  return (
    <Page crumbs={[{ label: '组织' }, { label: '第三方机构' }]} header={<PageHeader title="第三方机构" />}>
      <div>
        <AgencyFilters filter={filter} exported={textsOf(search)} />
        <Table
          caption="第三方机构"
          captionHidden
          rows={[...agencies]}
          rowKey={(agency) => agency.id}
          rowHref={(agency) => searchHref(PATH, search, { id: agency.id })}
          sumLabel="合计"
          empty={
            <EmptyState title={all.length === 0 ? '还没有第三方机构' : '没有符合条件的机构'}>
              {all.length === 0 ? '请在下面登记；登记后在“预算单位”页委派。' : '请换一个条件，或清除条件后再看。'}
            </EmptyState>
          }
          columns={columnsOf(fiscalYear, agencies, search, filter)}
        />
      </div>
      <Section title={chosen ? `修改：${chosen.name}` : '登记机构'}>
        <AgencyForm agency={chosen} />
      </Section>
    </Page>
  );
}

function AgencyFilters({ filter, exported }: { filter: AgencyFilter; exported: Record<string, string> }) {
  const { q, engaged, sort, direction } = filter;
  return (
    <FilterBar
      path={PATH}
      keep={{ sort, order: direction }}
      active={Boolean(q || engaged)}
      tools={<ExportButton action="/api/agencies/export" fields={exported} />}
    >
      <Field name="q" label="名称、类型或信用代码">
        {(control) => <TextInput {...control} type="search" defaultValue={q} />}
      </Field>
      <Field name="engaged" label="状态">
        {(control) => <Select {...control} options={STATES} placeholder="全部" defaultValue={engaged ?? ''} />}
      </Field>
    </FilterBar>
  );
}

function columnsOf(
  fiscalYear: number,
  agencies: readonly AgencyRow[],
  search: SearchValues,
  filter: AgencyFilter,
): Column<AgencyRow>[] {
  const sort = (key: string) => columnSort(PATH, search, key, filter);
  return [
    { key: 'name', head: '名称', cell: (agency) => agency.name, sort: sort('name') },
    { key: 'kind', head: '类型', cell: (agency) => agency.kind, sort: sort('kind') },
    { key: 'creditCode', head: '统一社会信用代码', cell: (agency) => agency.creditCode },
    {
      key: 'isEngaged',
      head: '状态',
      cell: ({ isEngaged }) => (
        <StateBadge tone={isEngaged ? 'success' : 'neutral'}>{ENGAGED_LABELS[isEngaged ? 'yes' : 'no']}</StateBadge>
      ),
    },
    {
      key: 'unitCount',
      head: `${fiscalYear} 年会审单位`,
      unit: '个',
      figure: true,
      cell: (agency) => agency.unitCount,
      sum: agencies.reduce((sum, agency) => sum + agency.unitCount, 0),
      sort: sort('unitCount'),
    },
  ];
}
