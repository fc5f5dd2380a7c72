import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { fen, formatWan } from '@/lib/core/money';
import { libraryStamp } from '@/lib/indicators/queries/library-stamp';
import { listDocumentsOfProject } from '@/lib/projects/queries/list-documents-of-project';
import { getFormOfYearBefore } from '@/lib/targets/queries/get-form-of-year-before';
import { getTarget } from '@/lib/targets/queries/get-target';
import { listReturns } from '@/lib/targets/queries/list-returns';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { TargetState } from '../../_components/target-state';
import { TargetEditor } from './_components/target-editor';

export const metadata: Metadata = { title: '填报绩效目标' };

export default async function EditTargetPage({ params }: PageProps<'/targets/[id]/edit'>) {
  const { id } = await params;
  const context = await requireSession();
  const { record, editable, rules } = await foundOr404(getTarget(context, id));
  if (editable.kind === 'none') redirect(`/targets/${id}`);
  const [yearBefore, returns, documents, stamp] = await Promise.all([
    getFormOfYearBefore(context, record),
    listReturns(context, id),
    listDocumentsOfProject(context, record.projectId),
    libraryStamp(context),
  ]);
  return (
    <Page
      crumbs={[
        { label: '绩效目标', href: '/targets' },
        { label: record.subject.projectName, href: `/targets/${id}` },
        { label: '填报' },
      ]}
      header={
        <PageHeader
          kicker={`${record.fiscalYear} 年度 · ${record.unit.code}-${record.unit.name}`}
          title={record.subject.projectName}
          state={<TargetState state={record.state} />}
          figures={[{ label: '资金总额', value: formatWan(fen(record.subject.totalFen)), unit: '万元' }]}
        />
      }
    >
      <TargetEditor
        targetId={id}
        version={record.version}
        form={record.form}
        subject={record.subject}
        editable={editable}
        returns={returns
          .filter((item) => item.isOpen)
          .map((item) => ({ ...item, personName: item.personName ?? '系统' }))}
        documents={documents.map((document) => ({ id: document.id, label: document.fileName }))}
        rules={{
          weights: rules.weights,
          targetForm: rules.targetForm,
          review: rules.review,
        }}
        libraryAddress={`/api/indicators/entries?edition=${stamp}`}
        savedAt={record.savedAt.toISOString()}
        yearBefore={yearBefore && { year: record.fiscalYear - 1, lines: yearBefore.lines }}
      />
    </Page>
  );
}
