import { EmptyState } from '@/components/ui/empty-state';
import { type Column, Table } from '@/components/ui/table';
import type { EditionRecord } from '@/lib/indicators/queries/list-editions';
import { DemoMark } from '../../_components/demo-mark';

const TIME = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });

const COLUMNS: Column<EditionRecord>[] = [
  { key: 'number', head: '版本', cell: (edition) => `第 ${edition.number} 版`, className: 'whitespace-nowrap' },
  { key: 'year', head: '起用年度', figure: true, cell: (edition) => edition.fiscalYear },
  { key: 'origin', head: '来源', cell: (edition) => edition.origin, className: 'min-w-40' },
  { key: 'demo', head: '数据性质', cell: (edition) => (edition.isDemo ? <DemoMark /> : '本县正式数据') },
  { key: 'categories', head: '分类', unit: '类', figure: true, cell: (edition) => edition.categoryCount },
  { key: 'indicators', head: '指标', unit: '条', figure: true, cell: (edition) => edition.indicatorCount },
  { key: 'file', head: '文件', cell: (edition) => edition.fileName },
  { key: 'at', head: '导入时间', cell: (edition) => TIME.format(edition.importedAt), className: 'whitespace-nowrap' },
];

export function EditionTable({ editions }: { editions: readonly EditionRecord[] }) {
  return (
    <Table
      caption="版本清单"
      captionHidden
      columns={COLUMNS}
      rows={[...editions]}
      rowKey={(edition) => edition.id}
      empty={<EmptyState title="还没有导入过">导入后，每一版的来源、规模和时间都会列在这里。</EmptyState>}
    />
  );
}
