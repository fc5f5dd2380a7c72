import { type Column, Table } from '@/components/ui/table';
import { type Receipt, receiptNumberText } from '@/lib/assignments/domain/receipt';
import { momentWords } from '@/lib/assignments/labels';

interface ReceiptTableProps {
  items: readonly Receipt[];
  countyCode: string;
}

export function ReceiptTable({ items, countyCode }: ReceiptTableProps) {
  const columns: Column<Receipt>[] = [
    {
      key: 'number',
      head: '回执编号',
      cell: (row) => receiptNumberText(countyCode, row.fiscalYear, row.number),
      className: 'whitespace-nowrap',
    },
    { key: 'title', head: '报送内容', cell: (row) => row.title, className: 'min-w-56' },
    { key: 'unit', head: '报送单位', cell: (row) => `${row.unitCode}-${row.unitName}` },
    { key: 'version', head: '版本', figure: true, cell: (row) => row.versionNo },
    { key: 'at', head: '报送时间', cell: (row) => momentWords(row.submittedAt), className: 'whitespace-nowrap' },
  ];
  return (
    <Table
      caption="报送回执"
      captionHidden
      columns={columns}
      rows={[...items]}
      rowKey={(row) => row.id}
      rowHref={(row) => `/receipts/${row.id}`}
    />
  );
}
