import { EmptyState } from '@/components/ui/empty-state';
import { type Column, Table } from '@/components/ui/table';
import { FIELD_LABELS, fieldText, HAPPENING_LABELS } from '@/lib/indicators/labels';
import type { IndicatorEvent } from '@/lib/indicators/queries/get-indicator-sheet';

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
});

const COLUMNS: Column<IndicatorEvent>[] = [
  { key: 'at', head: '时间', cell: (event) => TIME.format(event.at), className: 'whitespace-nowrap' },
  { key: 'edition', head: '版本', cell: (event) => `第 ${event.editionNumber} 版（${event.fiscalYear} 年度）` },
  { key: 'what', head: '变更', cell: (event) => <WhatHappened event={event} /> },
  { key: 'who', head: '经办', cell: (event) => event.actorName ?? '系统初始化' },
  { key: 'origin', head: '来源', cell: (event) => event.origin },
];

export function IndicatorHistory({ events }: { events: readonly IndicatorEvent[] }) {
  return (
    <Table
      caption="各版变更"
      captionHidden
      columns={COLUMNS}
      rows={[...events]}
      rowKey={(event) => `${event.editionNumber}`}
      empty={<EmptyState title="没有变更记录">指标每次随新版变化，都会在这里留下前后内容。</EmptyState>}
    />
  );
}

function WhatHappened({ event: { happening } }: { event: IndicatorEvent }) {
  if (happening.kind !== 'changed') return HAPPENING_LABELS[happening.kind];
  return (
    <ul>
      {happening.fields.map(({ field, before, after }) => (
        <li key={field}>
          {FIELD_LABELS[field]}：<del>{fieldText(field, before) || '（空）'}</del> →{' '}
          {fieldText(field, after) || '（空）'}
        </li>
      ))}
    </ul>
  );
}
