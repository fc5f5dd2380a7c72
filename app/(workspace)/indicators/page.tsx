import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { RouteLink } from '@/components/ui/route-link';
import { decideLibrary } from '@/lib/indicators/policy';
import { listIndicators } from '@/lib/indicators/queries/list-indicators';
import { summariseLibrary } from '@/lib/indicators/queries/summarise-library';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { DemoMark } from './_components/demo-mark';
import { ExportButtons } from './_components/export-buttons';
import { LibraryBrowser } from './_components/library-browser';

export const metadata: Metadata = { title: '指标库' };

export default async function IndicatorsPage() {
  const context = await requireSession();
  const [summary, rows] = await foundOr404(Promise.all([summariseLibrary(context), listIndicators(context)]));
  const mayImport = decideLibrary(context, 'import').allowed;
  const importLink = (
    <RouteLink href="/indicators/import" className={buttonClass({ variant: 'primary' })}>
      导入新版
    </RouteLink>
  );
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '指标库' }]}
      header={
        <PageHeader
          kicker={
            summary &&
            `第 ${summary.edition.number} 版 · ${summary.edition.fiscalYear} 年度起使用 · ${summary.edition.origin}`
          }
          title="共性指标库"
          state={summary?.edition.isDemo && <DemoMark />}
          figures={
            summary
              ? [
                  { label: '分类', value: summary.categories, unit: '类' },
                  { label: '共性指标', value: summary.indicators, unit: '条' },
                ]
              : []
          }
          more={summary && <ExportButtons />}
          action={mayImport && importLink}
        />
      }
    >
      {summary ? (
        <LibraryBrowser rows={rows} />
      ) : (
        <EmptyState title="指标库还是空的" action={mayImport && importLink}>
          {mayImport
            ? '这里放全县共用的共性指标。请先导入自治区或本县的指标体系。'
            : '财政局绩效股导入共性指标后，各单位在这里查阅，并在填报绩效目标时选用。'}
        </EmptyState>
      )}
    </Page>
  );
}
