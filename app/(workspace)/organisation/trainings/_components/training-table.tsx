import { columnSort } from '@/components/ui/column-sort';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchValues } from '@/components/ui/search-href';
import { type Column, Table } from '@/components/ui/table';
import { headcountOf } from '@/lib/organisation/domain/attendance';
import type { ListOrder } from '@/lib/organisation/domain/sorted-list';
import { TRAINING_KIND_LABELS } from '@/lib/organisation/labels';
import type { TrainingRecord } from '@/lib/organisation/queries/list-trainings';

interface TrainingTableProps {
  trainings: readonly TrainingRecord[];
  /** whether the year has any, filtered or not */
  hasAny: boolean;
  search: SearchValues;
  order: ListOrder;
}

export function TrainingTable({ trainings, hasAny, search, order }: TrainingTableProps) {
  const sort = (key: string) => columnSort('/organisation/trainings', search, key, order);
  const columns: Column<TrainingRecord>[] = [
    { key: 'heldOn', head: '日期', className: 'whitespace-nowrap', cell: (row) => row.heldOn, sort: sort('heldOn') },
    { key: 'kind', head: '方式', cell: (row) => TRAINING_KIND_LABELS[row.kind] },
    { key: 'title', head: '主题', cell: (row) => row.title, sort: sort('title') },
    { key: 'material', head: '培训材料', cell: (row) => row.material },
    {
      key: 'units',
      head: '到场单位',
      unit: '个',
      figure: true,
      cell: (row) => row.attendances.length,
      sort: sort('units'),
    },
    {
      key: 'heads',
      head: '到场人数',
      unit: '人',
      figure: true,
      cell: headcountOf,
      sum: trainings.reduce((sum, row) => sum + headcountOf(row), 0),
      sort: sort('heads'),
    },
  ];
  return (
    <Table
      caption="培训与实操"
      captionHidden
      columns={columns}
      rows={[...trainings]}
      rowKey={(row) => row.id}
      rowHref={(row) => `/organisation/trainings/${row.id}`}
      sumLabel="合计"
      empty={
        hasAny ? (
          <EmptyState title="没有符合条件的记录">请换一个条件，或清除条件后再看。</EmptyState>
        ) : (
          <EmptyState title="本年还没有培训实操记录">登记后，会审时能看到单位是否参加过培训。</EmptyState>
        )
      }
    />
  );
}
