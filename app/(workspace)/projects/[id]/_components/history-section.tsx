import { Section } from '@/components/ui/section';
import { type Column, Table } from '@/components/ui/table';
import type { ProjectChange } from '@/lib/projects/domain/project-change';
import { changedFieldsInWords, HISTORY_ACT_LABELS } from '@/lib/projects/history-labels';

interface Line {
  readonly key: string;
  readonly change: ProjectChange;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** One line a changed field; a registration is one line, its fields stand above on the page. */
function linesOf(change: ProjectChange, unitNames: ReadonlyMap<string, string>): Line[] {
  const key = String(change.sequence);
  const fields = change.act === 'update-project' ? changedFieldsInWords(change, unitNames) : [];
  if (fields.length === 0) return [{ key, change, field: null, before: null, after: null }];
  return fields.map(({ label, before, after }) => ({ key: `${key}-${label}`, change, field: label, before, after }));
}

const COLUMNS: Column<Line>[] = [
  {
    key: 'at',
    head: '时间',
    cell: ({ change }) => change.at.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }),
    className: 'whitespace-nowrap',
  },
  { key: 'who', head: '经办', cell: ({ change }) => change.personName ?? '系统' },
  { key: 'act', head: '事项', cell: ({ change }) => HISTORY_ACT_LABELS[change.act] },
  { key: 'field', head: '项目', cell: (line) => line.field },
  { key: 'before', head: '原来', cell: (line) => line.before },
  { key: 'after', head: '现在', cell: (line) => line.after },
];

/** 历史: which field, who, when, old and new. */
export function HistorySection({
  changes,
  unitNames,
}: {
  changes: readonly ProjectChange[];
  unitNames: ReadonlyMap<string, string>;
}) {
  return (
    <Section id="history" title="历史">
      <Table
        caption="修改历史"
        captionHidden
        columns={COLUMNS}
        rows={changes.flatMap((change) => linesOf(change, unitNames))}
        rowKey={(line) => line.key}
        empty={<p className="text-ink-2">还没有记录。</p>}
      />
    </Section>
  );
}
