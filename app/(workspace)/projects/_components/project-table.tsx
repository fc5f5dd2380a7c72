import type { ReactNode } from 'react';
import { moneyUnitOf } from '@/components/ui/money-switch';
import { type SearchValues, searchHref } from '@/components/ui/search-href';
import { type Column, type ColumnSort, Table } from '@/components/ui/table';
import type { Fen } from '@/lib/core/money';
import type { ListFilter, ListSort, ProjectListRow } from '@/lib/projects/domain/project-list';
import {
  BOOK_SHORT_LABELS,
  CATEGORY_LABELS,
  CONTINUITY_LABELS,
  KIND_LABELS,
  SUBJECT_LABELS,
} from '@/lib/projects/labels';
import { moneyShown } from './money-shown';
import { withoutPosition } from './project-filters';

export interface ProjectTableProps {
  rows: readonly ProjectListRow[];
  totalFen: Fen;
  filter: ListFilter;
  search: SearchValues;
  /** whether the list holds more than one unit */
  hasUnits: boolean;
  empty: ReactNode;
}

/** Sorting by a column begins the list anew; by the same column it turns round. */
function sortOf(sort: ListSort, filter: ListFilter, search: SearchValues): ColumnSort {
  const isCurrent = filter.sort === sort;
  const turned = isCurrent && filter.direction === 'ascending' ? 'descending' : 'ascending';
  const href = searchHref('/projects', withoutPosition(search), { sort, order: turned });
  return { href, direction: isCurrent ? filter.direction : undefined };
}

function unitColumn(filter: ListFilter, search: SearchValues): Column<ProjectListRow> {
  const sort = sortOf('unit', filter, search);
  return {
    key: 'unit',
    head: '责任单位',
    cell: (row) => `${row.unitCode}-${row.unitName}`,
    sort,
    className: 'min-w-36',
  };
}

export function ProjectTable({ rows, totalFen, filter, search, hasUnits, empty }: ProjectTableProps) {
  const unit = moneyUnitOf(search);
  const from = new URLSearchParams(withoutPosition(search)).toString();
  const columns: Column<ProjectListRow>[] = [
    {
      key: 'name',
      head: '名称',
      cell: (row) => row.name,
      sort: sortOf('name', filter, search),
      className: 'min-w-40 lg:min-w-56',
    },
    {
      key: 'code',
      head: '项目代码',
      cell: (row) => (row.subjectKind === 'policy' ? SUBJECT_LABELS.policy : (row.code ?? row.localCode)),
      sort: sortOf('code', filter, search),
      className: 'whitespace-nowrap',
    },
    ...(hasUnits ? [unitColumn(filter, search)] : []),
    {
      key: 'category',
      head: '项目类别',
      cell: (row) => CATEGORY_LABELS[row.category],
      className: 'whitespace-nowrap',
    },
    { key: 'kind', head: '项目类型', cell: (row) => row.kind && KIND_LABELS[row.kind], className: 'whitespace-nowrap' },
    {
      key: 'continuity',
      head: '属性',
      cell: (row) => CONTINUITY_LABELS[row.continuity],
      className: 'whitespace-nowrap',
    },
    { key: 'book', head: '预算类别', cell: (row) => BOOK_SHORT_LABELS[row.book], className: 'whitespace-nowrap' },
    {
      key: 'total',
      head: '资金总额',
      unit: unit === 'wan' ? '万元' : '元',
      figure: true,
      className: 'whitespace-nowrap',
      cell: (row) => moneyShown(row.totalFen, unit),
      sum: moneyShown(totalFen, unit),
      sort: sortOf('total', filter, search),
    },
  ];
  return (
    <Table
      caption={`${filter.fiscalYear} 年度项目和政策`}
      captionHidden
      columns={columns}
      rows={[...rows]}
      rowKey={(row) => row.id}
      rowHref={(row) => `/projects/${row.id}${from ? `?from=${encodeURIComponent(from)}` : ''}`}
      sumLabel="合计（全部符合条件的）"
      empty={empty}
    />
  );
}
