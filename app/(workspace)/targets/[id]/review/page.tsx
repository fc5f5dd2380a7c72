import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { fen, formatWan } from '@/lib/core/money';
import { indicatorDetails } from '@/lib/indicators/queries/indicator-details';
import { listTrainingsOfUnit } from '@/lib/organisation/queries/list-trainings';
import { listDocumentsOfProject } from '@/lib/projects/queries/list-documents-of-project';
import { withLint } from '@/lib/targets/domain/form-rules';
import { getTarget } from '@/lib/targets/queries/get-target';
import { getTargetReview } from '@/lib/targets/queries/get-target-review';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { daysLeftFigure } from '../../_components/days-left';
import { TargetState } from '../../_components/target-state';
import { DecisionBar } from './_components/decision-bar';
import { PartyColumns } from './_components/party-columns';
import { ReviewRoom } from './_components/review-room';

export const metadata: Metadata = { title: '三方会审' };

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const context = await requireSession();
  const { record, choices, parties, findings, speaksFor } = await foundOr404(getTarget(context, id));
  if (record.round === 0) redirect(`/targets/${id}`);
  const [review, details, documents, trainings] = await Promise.all([
    getTargetReview(context, id, record.round),
    indicatorDetails(
      context,
      record.form.lines.flatMap((line) => line.indicatorId ?? []),
    ),
    listDocumentsOfProject(context, record.projectId),
    listTrainingsOfUnit(context, record.unit.id, record.fiscalYear),
  ]);
  return (
    <Page
      crumbs={[
        { label: '绩效目标', href: '/targets' },
        { label: record.subject.projectName, href: `/targets/${id}` },
        { label: '三方会审' },
      ]}
      header={
        <PageHeader
          kicker={`${record.fiscalYear} 年度 · ${record.unit.code}-${record.unit.name} · 第 ${record.round} 轮会审 · 第 ${record.versionNo} 版`}
          title={record.subject.projectName}
          state={<TargetState state={record.state} />}
          figures={[
            { label: '资金总额', value: formatWan(fen(record.subject.totalFen)), unit: '万元' },
            ...daysLeftFigure(record.dueOn, context.businessDate),
          ]}
          action={
            <ButtonLink href={`/targets/${id}`} variant="secondary">
              目标表与过程
            </ButtonLink>
          }
        />
      }
    >
      {trainings.length === 0 ? (
        <Notice
          tone="warn"
          title={`${record.unit.name} ${record.fiscalYear} 年没有培训或实操记录，请会审时多加辅导。`}
        />
      ) : (
        <p className="text-ink-2 text-sm">
          培训与实操：{trainings.map((training) => `${training.heldOn} ${training.title}`).join('；')}
        </p>
      )}
      <PartyColumns opinions={review.signed} />
      <ReviewRoom
        targetId={id}
        round={record.round}
        objective={record.form.objective}
        lines={record.form.lines}
        isOpen={record.state === 'in_joint_review'}
        party={parties[0] ?? null}
        speaksFor={speaksFor}
        opinions={review.opinions}
        remarks={review.remarks.map((remark) => ({ ...remark, writtenAt: remark.writtenAt.toISOString() }))}
        findings={withLint(findings, record.form, record.subject)}
        details={details}
        documents={documents.map(({ id: documentId, fileName }) => ({ id: documentId, fileName }))}
      />
      <DecisionBar
        id={id}
        version={record.version}
        round={record.round}
        party={parties[0] ?? null}
        choices={choices}
        lines={record.form.lines}
        opinions={review.opinions}
      />
    </Page>
  );
}
