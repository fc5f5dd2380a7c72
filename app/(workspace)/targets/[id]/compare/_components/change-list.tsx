import { Table } from '@/components/ui/table';
import type { Change } from '@/lib/targets/domain/difference';
import { FORM_TEXT_LABELS, LEVEL2_LABELS, LINE_FIELD_LABELS } from '@/lib/targets/labels';
import { fieldValueWords } from '@/lib/targets/labels-changes';

interface Row {
  readonly key: string;
  readonly where: string;
  readonly what: string;
  readonly kind: '增加' | '删除' | '修改' | '移动';
  readonly before: string;
  readonly after: string;
}

const TONES: Readonly<Record<Row['kind'], string>> = {
  增加: 'text-green',
  删除: 'text-vermilion',
  修改: 'text-amber',
  移动: 'text-ink-2',
};

/** Every difference in a row: where, what, before, after; the kind is a word and a colour. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <Table
      caption="两版的不同之处"
      captionHidden
      rows={changes.map(rowOf)}
      rowKey={(row) => row.key}
      columns={[
        { key: 'where', head: '位置', cell: (row) => row.where },
        { key: 'kind', head: '变化', cell: (row) => <span className={TONES[row.kind]}>{row.kind}</span> },
        { key: 'what', head: '内容', cell: (row) => row.what },
        { key: 'before', head: '前', cell: (row) => row.before },
        { key: 'after', head: '后', cell: (row) => row.after },
      ]}
    />
  );
}

function rowOf(change: Change, index: number): Row {
  const key = String(index);
  switch (change.kind) {
    case 'text_changed':
      return {
        key,
        where: '文字',
        what: FORM_TEXT_LABELS[change.field],
        kind: '修改',
        before: change.before,
        after: change.after,
      };
    case 'line_added':
      return {
        key,
        where: change.line.name,
        what: LEVEL2_LABELS[change.line.level2],
        kind: '增加',
        before: '',
        after: `${change.line.targetValue} ${change.line.unit}，${change.line.weight} 分`,
      };
    case 'line_removed':
      return {
        key,
        where: change.line.name,
        what: LEVEL2_LABELS[change.line.level2],
        kind: '删除',
        before: `${change.line.targetValue} ${change.line.unit}，${change.line.weight} 分`,
        after: '',
      };
    case 'line_moved':
      return {
        key,
        where: '指标行',
        what: '顺序',
        kind: '移动',
        before: `第 ${change.before + 1} 行`,
        after: `第 ${change.after + 1} 行`,
      };
    case 'line_changed':
      return {
        key,
        where: change.name,
        what: LINE_FIELD_LABELS[change.field],
        kind: '修改',
        before: fieldValueWords(change.field, change.before),
        after: fieldValueWords(change.field, change.after),
      };
  }
}
