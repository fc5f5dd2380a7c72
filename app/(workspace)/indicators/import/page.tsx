import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { listEditions } from '@/lib/indicators/queries/list-editions';
import { foundOr404, requireSeatPage } from '@/lib/web/page-guard';
import { EditionTable } from './_components/edition-table';
import { ImportPanel } from './_components/import-panel';
import { importLibraryAction, previewImportAction } from './actions';

export const metadata: Metadata = { title: '导入指标库' };

export default async function ImportLibraryPage() {
  const context = await requireSeatPage('performance_office');
  const editions = await foundOr404(listEditions(context));
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '指标库', href: '/indicators' }, { label: '导入新版' }]}
      header={<PageHeader title="导入指标库" />}
    >
      <ImportPanel
        fiscalYear={editions[0]?.fiscalYear ?? Number(context.businessDate.slice(0, 4))}
        preview={previewImportAction}
        bringIn={importLibraryAction}
      />
      <Section title="历次版本">
        <EditionTable editions={editions} />
      </Section>
    </Page>
  );
}
