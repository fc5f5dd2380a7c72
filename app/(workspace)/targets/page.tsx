import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { MoneySwitch, moneyUnitOf } from '@/components/ui/money-switch';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { type SearchValues, searchHref } from '@/components/ui/search-href';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { formatWan, formatYuan } from '@/lib/core/money';
import { TARGET_STATES } from '@/lib/targets/domain/machine';
import { STATE_LABELS } from '@/lib/targets/labels';
import { listTargets } from '@/lib/targets/queries/list-targets';
import { requireSession } from '@/lib/web/page-guard';
import { filterOf, pageSteps } from './_components/list-search';
import { TargetTable } from './_components/target-table';

export const metadata: Metadata = { title: '绩效目标' };

export default async function TargetsPage({ searchParams }: { searchParams: Promise<SearchValues> }) {
  const search = await searchParams;
  const context = await requireSession();
  const filter = filterOf(search, Number(context.businessDate.slice(0, 4)));
  const { rows, count, total, hasNext } = await listTargets(context, filter);
  const unit = moneyUnitOf(search);
  const steps = pageSteps(search, hasNext ? rows.at(-1) : undefined);
  const isFiltered = filter.state !== null || filter.words !== '';
  return (
    <Page
      crumbs={[{ label: '绩效目标' }]}
      header={
        <PageHeader
          title="绩效目标"
          kicker={`${filter.fiscalYear} 年度`}
          figures={[
            { label: '目标', value: count, unit: '份' },
            {
              label: '资金总额',
              value: unit === 'wan' ? formatWan(total) : formatYuan(total),
              unit: unit === 'wan' ? '万元' : '元',
            },
          ]}
        />
      }
    >
      <div>
        <FilterBar
          path="/targets"
          active={isFiltered}
          keep={{ sort: asText(search.sort), money: asText(search.money), year: asText(search.year) }}
          tools={
            <>
              <MoneySwitch path="/targets" search={search} />
              <ExportButton
                action="/api/targets/export"
                fields={{ q: filter.words, state: filter.state ?? '', year: String(filter.fiscalYear), money: unit }}
              />
            </>
          }
        >
          <Field label="查找" name="q">
            {(control) => (
              <TextInput
                {...control}
                type="search"
                defaultValue={filter.words}
                placeholder="项目、单位、编码或拼音首字母"
              />
            )}
          </Field>
          <Field label="状态" name="state">
            {(control) => (
              <Select
                {...control}
                defaultValue={filter.state ?? ''}
                options={[
                  { value: '', label: '全部状态' },
                  ...TARGET_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
                ]}
              />
            )}
          </Field>
        </FilterBar>
        <TargetTable
          rows={rows}
          search={search}
          sort={filter.sort}
          money={unit}
          total={total}
          today={context.businessDate}
          empty={
            <EmptyState title={isFiltered ? '没有符合条件的目标' : '还没有绩效目标'}>
              {isFiltered ? '换一个条件再查。' : '登记项目后会自动生成目标草稿；财政布置填报任务时也会生成。'}
            </EmptyState>
          }
        />
        <Pagination
          summary={`本页 ${rows.length} 份，共 ${count} 份`}
          previousHref={
            steps.previous === undefined ? undefined : searchHref('/targets', search, { after: steps.previous })
          }
          nextHref={steps.next ? searchHref('/targets', search, { after: steps.next }) : undefined}
        />
      </div>
    </Page>
  );
}

function asText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
