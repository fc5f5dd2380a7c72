import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { FAULT_LABELS } from '@/lib/audit/labels';
import { getChainReport } from '@/lib/audit/queries/get-chain-report';
import { requireSeatPage } from '@/lib/web/page-guard';
import { shownTime } from '@/lib/web/shown-time';

export const metadata: Metadata = { title: '审计链核验' };

/** Every visit checks the whole chain anew. */
export default async function ChainPage() {
  const context = await requireSeatPage('audit_administrator');
  const report = await getChainReport(context);
  return (
    <Page crumbs={[{ label: '审计' }, { label: '审计链核验' }]} header={<PageHeader title="审计链核验" />}>
      {report.isWhole ? (
        <Notice tone="success" title={`审计链完整，共 ${report.entries} 条`}>
          从第一条到链头逐条重算，没有缺失、改动或调换。
        </Notice>
      ) : (
        <Notice tone="danger" title={`审计链在第 ${report.sequence} 条断裂`}>
          {FAULT_LABELS[report.fault]}。请保留现场，报告单位负责人和审计局，并与备份比对。
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: '核验时间', value: shownTime(context.now) },
          ...(report.isWhole
            ? [{ term: '链头校验值', value: <code className="break-all">{report.headHash}</code>, wide: true }]
            : [{ term: '对象编号', value: report.subjectId, wide: true }]),
        ]}
      />
    </Page>
  );
}
