import { EntryNotes } from '@/app/(workspace)/calendar/_components/entry-notes';
import { EntryState } from '@/app/(workspace)/calendar/_components/entry-state';
import { type Column, Table } from '@/components/ui/table';
import type { CalendarRow } from '@/lib/assignments/queries/list-calendar';

const COLUMNS: Column<CalendarRow>[] = [
  { key: 'title', head: '事项', cell: (row) => row.entry.title, className: 'min-w-56' },
  { key: 'state', head: '进度', cell: (row) => <EntryState row={row} /> },
  { key: 'opensOn', head: '开始', cell: (row) => row.entry.opensOn, className: 'whitespace-nowrap' },
  { key: 'dueOn', head: '截止', cell: (row) => row.entry.dueOn, className: 'whitespace-nowrap' },
  { key: 'owed', head: '应报', unit: '个', figure: true, cell: (row) => row.coverage?.owed },
  { key: 'filed', head: '已报', unit: '个', figure: true, cell: (row) => row.coverage?.filed },
  { key: 'open', head: '未报', unit: '个', figure: true, cell: (row) => row.coverage?.open },
  { key: 'notes', head: '提醒', cell: (row) => <EntryNotes row={row} />, className: 'min-w-48 text-sm' },
];

export function CalendarTable({ rows, fiscalYear }: { rows: readonly CalendarRow[]; fiscalYear: number }) {
  return (
    <Table
      caption={`${fiscalYear}年度日历`}
      captionHidden
      columns={COLUMNS}
      rows={[...rows]}
      rowKey={(row) => row.entry.id}
      rowHref={(row) => `/calendar/${row.entry.id}`}
    />
  );
}
