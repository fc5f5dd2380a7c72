import type { Metadata } from 'next';
import { shownYear, yearsAround } from '@/app/(workspace)/calendar/_components/shown-year';
import { YearTabs } from '@/app/(workspace)/calendar/_components/year-tabs';
import { ReceiptTable } from '@/app/(workspace)/receipts/_components/receipt-table';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { PrintButton } from '@/components/ui/print-button';
import { searchHref } from '@/components/ui/search-href';
import { TextInput } from '@/components/ui/text-input';
import { listReceipts } from '@/lib/assignments/queries/list-receipts';
import { receiptParams } from '@/lib/assignments/schema';
import { requireSession } from '@/lib/web/page-guard';

export const metadata: Metadata = { title: '报送回执' };

const PAGE_ROWS = 50;

export default async function ReceiptsPage({ searchParams }: PageProps<'/receipts'>) {
  const context = await requireSession();
  const asked = await searchParams;
  const year = shownYear(context, asked.year);
  const { q, before } = receiptParams.parse(asked);
  const page = await listReceipts(context, { fiscalYear: year, search: q, before, limit: PAGE_ROWS });
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '报送回执' }]}
      header={<PageHeader title="报送回执" figures={[{ label: '共', value: page.total, unit: '份' }]} />}
    >
      <div>
        <YearTabs path="/receipts" years={yearsAround(context)} shown={year} />
        <FilterBar
          path="/receipts"
          keep={{ year: String(year) }}
          active={q !== ''}
          tools={
            <>
              <ExportButton action="/api/receipts/export" fields={{ year: String(year), q }} />
              <PrintButton />
            </>
          }
        >
          <Field label="查找" name="q">
            {(control) => (
              <TextInput {...control} type="search" defaultValue={q} placeholder="内容、单位名称、编码或拼音" />
            )}
          </Field>
        </FilterBar>
        {page.items.length === 0 ? (
          <EmptyState title={q === '' ? `${year}年度还没有回执` : '没有符合条件的回执'}>
            {q === '' ? '单位每次提交绩效目标，系统都会开出一份回执，写明编号、时间和内容摘要。' : '请换一个词再查。'}
          </EmptyState>
        ) : (
          <ReceiptTable items={page.items} countyCode={context.countyCode} />
        )}
        {(before !== null || page.next !== null) && (
          <Pagination
            previousHref={before === null ? undefined : searchHref('/receipts', asked, { before: null })}
            nextHref={page.next === null ? undefined : searchHref('/receipts', asked, { before: String(page.next) })}
            summary={`共 ${page.total} 份`}
          />
        )}
      </div>
    </Page>
  );
}
