import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { StateBadge } from '@/components/ui/state-badge';
import { getIndicatorSheet } from '@/lib/indicators/queries/get-indicator-sheet';
import { summariseLibrary } from '@/lib/indicators/queries/summarise-library';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { DemoMark } from '../_components/demo-mark';
import { IndicatorHistory } from './_components/indicator-history';
import { TechnicalSheet } from './_components/technical-sheet';

export const metadata: Metadata = { title: '指标说明' };

export default async function IndicatorPage({ params }: PageProps<'/indicators/[code]'>) {
  const { code } = await params;
  const context = await requireSession();
  const [sheet, summary] = await foundOr404(
    Promise.all([getIndicatorSheet(context, decodeURIComponent(code)), summariseLibrary(context)]),
  );
  const { record, isRetired } = sheet.indicator;
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '指标库', href: '/indicators' }, { label: record.name }]}
      header={
        <PageHeader
          kicker={`${record.code} · ${record.category}`}
          title={record.name}
          state={
            <>
              {isRetired && <StateBadge tone="neutral">已停用</StateBadge>}
              {summary?.edition.isDemo && <DemoMark />}
            </>
          }
          figures={[{ label: '使用它的绩效目标', value: sheet.targets, unit: '个' }]}
          more={<PrintButton />}
        />
      }
    >
      <TechnicalSheet sheet={sheet} />
      <Section title="变更历史">
        <IndicatorHistory events={sheet.events} />
      </Section>
    </Page>
  );
}
