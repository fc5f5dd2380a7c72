import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { TabLinks } from '@/components/ui/tab-links';
import { fen, formatWan } from '@/lib/core/money';
import { getTarget } from '@/lib/targets/queries/get-target';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { daysLeftFigure } from '../_components/days-left';
import { EventButtons } from '../_components/event-buttons';
import { TargetState } from '../_components/target-state';
import { FlowTab } from './_components/flow-tab';
import { FormTab } from './_components/form-tab';
import { HistoryTab } from './_components/history-tab';
import { OpinionsTab } from './_components/opinions-tab';

export const metadata: Metadata = { title: '绩效目标' };

const TABS = [
  { key: 'form', label: '目标表' },
  { key: 'opinions', label: '审核意见' },
  { key: 'flow', label: '流程图' },
  { key: 'history', label: '历史版本' },
] as const;

interface TargetPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ tab?: string }>;
}

export default async function TargetPage({ params, searchParams }: TargetPageProps) {
  const [{ id }, { tab: wanted }] = await Promise.all([params, searchParams]);
  const context = await requireSession();
  const view = await foundOr404(getTarget(context, id));
  const { record, rules, editable, choices, findings, parties } = view;
  const tab = TABS.find((candidate) => candidate.key === wanted)?.key ?? 'form';
  const decides = choices.some((choice) => choice.event === 'pass');
  return (
    <Page
      crumbs={[{ label: '绩效目标', href: '/targets' }, { label: record.subject.projectName }]}
      header={
        <PageHeader
          kicker={`${record.fiscalYear} 年度 · ${record.unit.code}-${record.unit.name}`}
          title={record.subject.projectName}
          state={<TargetState state={record.state} />}
          figures={[
            { label: '资金总额', value: formatWan(fen(record.subject.totalFen)), unit: '万元' },
            { label: '指标', value: record.form.lines.length, unit: '条' },
            ...daysLeftFigure(record.dueOn, context.businessDate),
          ]}
          more={<PrintButton />}
          action={
            editable.kind !== 'none' ? (
              <ButtonLink href={`/targets/${id}/edit`}>
                {record.state === 'returned' ? '按意见修改' : '继续填报'}
              </ButtonLink>
            ) : (
              record.state === 'in_joint_review' && (
                <ButtonLink href={`/targets/${id}/review`}>
                  {parties.length > 0 || decides ? '进入会审' : '查看会审'}
                </ButtonLink>
              )
            )
          }
        />
      }
    >
      {record.state !== 'in_joint_review' && (
        <EventButtons id={id} version={record.version} choices={choices} lines={record.form.lines} />
      )}
      <TabLinks
        label="绩效目标的各个部分"
        links={TABS.map(({ key, label }) => ({ href: `/targets/${id}?tab=${key}`, label, current: key === tab }))}
      />
      {tab === 'form' && <FormTab context={context} record={record} rules={rules} findings={findings} />}
      {tab === 'opinions' && <OpinionsTab context={context} record={record} />}
      {tab === 'flow' && <FlowTab context={context} record={record} />}
      {tab === 'history' && <HistoryTab context={context} record={record} />}
    </Page>
  );
}
