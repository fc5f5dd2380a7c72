import { columnSort } from '@/components/ui/column-sort';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchValues } from '@/components/ui/search-href';
import { type Column, Table } from '@/components/ui/table';
import type { ListOrder } from '@/lib/organisation/domain/sorted-list';
import type { UnitPlace } from '@/lib/organisation/queries/list-unit-places';

const COLUMNS: Column<UnitPlace>[] = [
  { key: 'code', head: '编码', className: 'whitespace-nowrap', cell: (unit) => unit.code },
  { key: 'name', head: '名称', cell: (unit) => unit.name },
  { key: 'kind', head: '类型', cell: (unit) => unit.kind },
  { key: 'parent', head: '主管部门', cell: (unit) => unit.parentName },
  { key: 'division', head: '对口股室', cell: (unit) => unit.divisionName },
  { key: 'agency', head: '会审机构', cell: (unit) => unit.agencyName },
];

const TICK: Column<UnitPlace> = {
  key: 'tick',
  head: '勾选',
  className: 'whitespace-nowrap',
  cell: (unit) => (
    <input
      type="checkbox"
      name="units[]"
      value={`${unit.id}:${unit.version}`}
      aria-label={`勾选${unit.name}`}
      className="size-4.5 accent-indigo"
    />
  ),
};

interface UnitTableProps {
  units: UnitPlace[];
  ticks: boolean;
  search: SearchValues;
  order: ListOrder;
}

/** The bureau's units; with `ticks` they can be chosen in the form around. */
export function UnitTable({ units, ticks, search, order }: UnitTableProps) {
  const columns = COLUMNS.map((column) => ({
    ...column,
    sort: columnSort('/organisation/units', search, column.key, order),
  }));
  return (
    <Table
      caption="预算单位"
      captionHidden
      scroll="box"
      columns={ticks ? [...columns, TICK] : columns}
      rows={units}
      rowKey={(unit) => unit.id}
      empty={<EmptyState title="没有符合条件的单位">请换一个条件；本年还没有名单时，请系统管理员载入。</EmptyState>}
    />
  );
}
