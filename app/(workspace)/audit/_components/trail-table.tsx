import { columnSort } from '@/components/ui/column-sort';
import { EmptyState } from '@/components/ui/empty-state';
import { RouteLink } from '@/components/ui/route-link';
import type { SearchValues } from '@/components/ui/search-href';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import { ACT_LABELS, ORIGIN_LABELS, OUTCOME_LABELS, SUBJECT_LABELS } from '@/lib/audit/labels';
import type { TrailEntry } from '@/lib/audit/queries/list-trail';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { shownTime } from '@/lib/web/shown-time';

const COLUMNS: Column<TrailEntry>[] = [
  { key: 'at', head: '时间', className: 'whitespace-nowrap', cell: (entry) => shownTime(entry.at) },
  { key: 'actor', head: '操作人', cell: (entry) => <ActorCell entry={entry} /> },
  { key: 'act', head: '操作', className: 'whitespace-nowrap', cell: (entry) => ACT_LABELS[entry.act] },
  {
    key: 'outcome',
    head: '结果',
    cell: (entry) => (
      <StateBadge tone={entry.outcome === 'done' ? 'success' : 'danger'}>{OUTCOME_LABELS[entry.outcome]}</StateBadge>
    ),
  },
  { key: 'subject', head: '对象', cell: (entry) => SUBJECT_LABELS[entry.subjectKind] },
  { key: 'content', head: '内容', cell: (entry) => <ContentCell entry={entry} /> },
  { key: 'address', head: '地址', cell: (entry) => entry.address },
];

interface TrailTableProps {
  entries: TrailEntry[];
  search: SearchValues;
  direction: 'ascending' | 'descending';
}

export function TrailTable({ entries, search, direction }: TrailTableProps) {
  const sequence: Column<TrailEntry> = {
    key: 'sequence',
    head: '序号',
    figure: true,
    cell: (entry) => entry.sequence,
    sort: columnSort('/audit', search, 'sequence', { sort: 'sequence', direction }),
  };
  return (
    <Table
      caption="操作记录"
      captionHidden
      columns={[sequence, ...COLUMNS]}
      rows={entries}
      rowKey={(entry) => `${entry.sequence}`}
      empty={<EmptyState title="没有符合条件的记录">请换一个条件，或清除条件后再看。</EmptyState>}
    />
  );
}

function ActorCell({ entry: { actor, origin } }: { entry: TrailEntry }) {
  if (actor === null) return ORIGIN_LABELS[origin];
  return (
    <>
      <RouteLink href={`/audit?person=${actor.id}`} className="text-indigo hover:underline">
        {actor.name}
      </RouteLink>
      <span className="block text-ink-3 text-xs">{actor.seats.map((seat) => SEAT_LABELS[seat]).join('、')}</span>
    </>
  );
}

function ContentCell({ entry }: { entry: TrailEntry }) {
  if (entry.isContentHidden) return <span className="text-ink-3">业务内容不显示</span>;
  if (entry.before === null && entry.after === null) return null;
  return (
    <details>
      <summary className="text-indigo">查看</summary>
      <pre className="max-w-120 whitespace-pre-wrap break-all text-xs">
        {entry.before !== null && `前 ${JSON.stringify(entry.before, null, 1)}\n`}
        {entry.after !== null && `后 ${JSON.stringify(entry.after, null, 1)}`}
      </pre>
    </details>
  );
}
