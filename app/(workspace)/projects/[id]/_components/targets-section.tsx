import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { formatWan } from '@/lib/core/money';
import type { TargetListRow } from '@/lib/targets/domain/listing';
import { TargetState } from '../../../targets/_components/target-state';

/** The targets of a project over the years. */
export function TargetsSection({ targets }: { targets: readonly TargetListRow[] }) {
  return (
    <Section title="其绩效目标">
      <Table
        caption="其绩效目标"
        captionHidden
        rows={[...targets]}
        rowKey={(row) => row.id}
        rowHref={(row) => `/targets/${row.id}`}
        empty={
          <EmptyState title="还没有绩效目标">
            特定目标类、其他运转类项目登记后自动生成目标草稿；人员类、公用经费由部门整体目标覆盖。
          </EmptyState>
        }
        columns={[
          { key: 'year', head: '年度', cell: (row) => `${row.fiscalYear} 年度绩效目标` },
          { key: 'total', head: '资金总额', unit: '万元', figure: true, cell: (row) => formatWan(row.total) },
          { key: 'state', head: '状态', cell: (row) => <TargetState state={row.state} /> },
          { key: 'round', head: '会审轮次', figure: true, cell: (row) => (row.round === 0 ? null : row.round) },
        ]}
      />
    </Section>
  );
}
