import type { ReactNode } from 'react';
import { type SearchValues, searchHref } from '@/components/ui/search-href';
import { type Column, Table } from '@/components/ui/table';
import { type Fen, formatWan, formatYuan } from '@/lib/core/money';
import type { TargetListRow, TargetSort } from '@/lib/targets/domain/listing';
import { daysLeftWords } from './days-left';
import { TargetState } from './target-state';

export interface TargetTableProps {
  readonly rows: readonly TargetListRow[];
  readonly search: SearchValues;
  readonly sort: TargetSort;
  readonly money: 'wan' | 'yuan';
  /** of the whole list, not of this page */
  readonly total: Fen;
  readonly today: string;
  readonly empty: ReactNode;
}

/** The list of targets: what, whose, how much, where it stands, how long there is. */
export function TargetTable({ rows, search, sort, money, total, today, empty }: TargetTableProps) {
  const amount = (value: Fen) => (money === 'wan' ? formatWan(value) : formatYuan(value));
  const sortable = (key: TargetSort): Column<TargetListRow>['sort'] => ({
    href: searchHref('/targets', search, { sort: key, after: null }),
    direction: sort === key ? (key === 'total' ? 'descending' : 'ascending') : undefined,
  });
  return (
    <Table
      caption="绩效目标列表"
      captionHidden
      rows={[...rows]}
      rowKey={(row) => row.id}
      rowHref={(row) => `/targets/${row.id}`}
      sumLabel="合计（全部页）"
      empty={empty}
      columns={[
        { key: 'name', head: '项目', cell: (row) => row.projectName, sort: sortable('name') },
        { key: 'unit', head: '单位', cell: (row) => `${row.unitCode}-${row.unitName}`, sort: sortable('unit') },
        {
          key: 'total',
          head: '资金总额',
          unit: money === 'wan' ? '万元' : '元',
          figure: true,
          cell: (row) => amount(row.total),
          sum: amount(total),
          sort: sortable('total'),
        },
        { key: 'state', head: '状态', cell: (row) => <TargetState state={row.state} /> },
        { key: 'round', head: '会审轮次', figure: true, cell: (row) => (row.round === 0 ? null : row.round) },
        {
          key: 'warnings',
          head: '疑点',
          unit: '处',
          figure: true,
          cell: (row) => (row.warningCount === 0 ? null : row.warningCount),
        },
        {
          key: 'due',
          head: '期限',
          cell: (row) =>
            row.dueOn && (
              <span className={row.dueOn < today ? 'text-vermilion' : undefined}>
                {row.dueOn}（{daysLeftWords(row.dueOn, today)}）
              </span>
            ),
          sort: sortable('due'),
        },
      ]}
    />
  );
}
