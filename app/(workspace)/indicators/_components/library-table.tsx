'use client';

import { type KeyboardEvent, memo } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { type Column, Table } from '@/components/ui/table';
import { ACCRUAL_LABELS, DIRECTION_LABELS, LEVEL1_LABELS, LEVEL2_LABELS } from '@/lib/indicators/labels';
import type { IndicatorRow } from '@/lib/indicators/queries/list-indicators';

const SHORT = 'whitespace-nowrap';

const COLUMNS: Column<IndicatorRow>[] = [
  { key: 'code', head: '代码', cell: (row) => row.code, className: SHORT },
  { key: 'name', head: '三级指标', cell: (row) => row.name, className: 'min-w-32' },
  { key: 'level1', head: '一级指标', cell: (row) => LEVEL1_LABELS[row.level1], className: SHORT },
  { key: 'level2', head: '二级指标', cell: (row) => LEVEL2_LABELS[row.level2], className: SHORT },
  { key: 'direction', head: '性质', cell: (row) => DIRECTION_LABELS[row.direction], className: SHORT },
  { key: 'value', head: '参考值', figure: true, cell: (row) => row.typicalValue, className: SHORT },
  { key: 'unit', head: '单位', cell: (row) => row.unit, className: 'min-w-12' },
  { key: 'accrual', head: '类型', cell: (row) => ACCRUAL_LABELS[row.accrual], className: SHORT },
  { key: 'category', head: '分类', cell: (row) => row.category, className: 'min-w-24' },
];

/** Arrow up and down go from row to row; Enter opens the sheet. */
function moveRow(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row-link]')];
  const at = links.findIndex((link) => link.matches(':focus'));
  if (at < 0) return;
  event.preventDefault();
  links[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}

/** Rendered anew only when its rows change: typing stays quick over 310 rows. */
export const LibraryTable = memo(function LibraryTable({ rows }: { rows: readonly IndicatorRow[] }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus between the links inside
    <div onKeyDown={moveRow}>
      <Table
        caption="共性指标"
        captionHidden
        columns={COLUMNS}
        rows={[...rows]}
        rowKey={(row) => row.id}
        rowHref={(row) => `/indicators/${encodeURIComponent(row.code)}`}
        empty={
          <EmptyState title="没有找到指标">
            换一个词、少输几个字再试，或在左边选择“全部指标”。确实没有的，填报目标时可设个性指标并写明理由。
          </EmptyState>
        }
      />
    </div>
  );
});
