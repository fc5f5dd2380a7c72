import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import type { DivisionCoverage, UnitTask } from '@/lib/assignments/domain/coverage';
import { momentWords } from '@/lib/assignments/labels';
import type { CoverageSummary } from '@/lib/assignments/queries/summarise-coverage';

/** 应报 / 已报 / 未报 by finance division, with the sum of all. */
export function DivisionTable({ summary }: { summary: CoverageSummary }) {
  const { owed, filed, open } = summary.total;
  const columns: Column<DivisionCoverage>[] = [
    { key: 'division', head: '对口业务股室', cell: (row) => row.divisionName ?? '未定股室' },
    { key: 'owed', head: '应报', unit: '个', figure: true, cell: (row) => row.owed, sum: owed },
    { key: 'filed', head: '已报', unit: '个', figure: true, cell: (row) => row.filed, sum: filed },
    { key: 'open', head: '未报', unit: '个', figure: true, cell: (row) => row.open, sum: open },
  ];
  return (
    <Table
      caption="按股室"
      captionHidden
      columns={columns}
      rows={[...summary.divisions]}
      rowKey={(row) => row.divisionId ?? 'none'}
      sumLabel="合计"
    />
  );
}

const UNIT_COLUMNS: Column<UnitTask>[] = [
  { key: 'unit', head: '预算单位', cell: (row) => `${row.unitCode}-${row.unitName}` },
  { key: 'division', head: '对口业务股室', cell: (row) => row.divisionName ?? '未定股室' },
  { key: 'dueOn', head: '截止', cell: (row) => row.dueOn, className: 'whitespace-nowrap' },
  {
    key: 'state',
    head: '报送',
    cell: (row) =>
      row.completedAt === null ? (
        <StateBadge tone="warn">未报</StateBadge>
      ) : (
        <StateBadge tone="success">已报</StateBadge>
      ),
  },
  {
    key: 'at',
    head: '报送时间',
    cell: (row) => (row.completedAt === null ? null : momentWords(row.completedAt)),
    className: 'whitespace-nowrap',
  },
];

/** The units looked at; those that have not filed stand first. */
export function UnitTable({ units }: { units: readonly UnitTask[] }) {
  return (
    <Table
      caption="按单位"
      captionHidden
      columns={UNIT_COLUMNS}
      rows={[...units]}
      rowKey={(row) => row.taskId}
      empty={<EmptyState title="没有符合条件的单位">请换一个条件再查。</EmptyState>}
    />
  );
}
