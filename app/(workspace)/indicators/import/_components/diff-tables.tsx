'use client';

import { type Column, Table } from '@/components/ui/table';
import type { IndicatorRecord } from '@/lib/indicators/domain/library-content';
import type { CategoryChange, ChangedIndicator } from '@/lib/indicators/domain/library-diff';
import { DIRECTION_LABELS, FIELD_LABELS, fieldText, LEVEL2_LABELS } from '@/lib/indicators/labels';
import type { ImportPreview, IndicatorUse } from '@/lib/indicators/queries/preview-import';

const CODE: Column<IndicatorRecord> = {
  key: 'code',
  head: '代码',
  cell: (row) => row.code,
  className: 'whitespace-nowrap',
};
const NAME: Column<IndicatorRecord> = { key: 'name', head: '三级指标', cell: (row) => row.name, className: 'min-w-40' };
const PLACE: readonly Column<IndicatorRecord>[] = [
  { key: 'category', head: '分类', cell: (row) => row.category },
  { key: 'level2', head: '二级指标', cell: (row) => LEVEL2_LABELS[row.level2], className: 'whitespace-nowrap' },
  { key: 'measure', head: '性质与单位', cell: (row) => `${DIRECTION_LABELS[row.direction]} ${row.unit}` },
];

/** Four lists: categories, gone, changed, new. What touches targets in use comes first. */
export function DiffTables({ preview }: { preview: ImportPreview }) {
  const { diff, returning, uses } = preview;
  const used = new Map(uses.map((use) => [use.code, use]));
  return (
    <>
      <CategoryTable changes={diff.categories} />
      <DiffTable
        title="停用"
        note="停用后不能再选用，已用它的目标照常保留"
        rows={diff.gone}
        columns={[CODE, NAME, ...PLACE, usesColumn((row) => used.get(row.code))]}
      />
      <ChangedTable rows={diff.changed} used={used} />
      <DiffTable
        title="新增"
        rows={diff.added}
        columns={[
          CODE,
          NAME,
          ...PLACE,
          { key: 'back', head: '说明', cell: (row) => (returning.includes(row.code) ? '曾停用，重新启用' : '') },
        ]}
      />
    </>
  );
}

function DiffTable(props: {
  title: string;
  note?: string;
  rows: readonly IndicatorRecord[];
  columns: Column<IndicatorRecord>[];
}) {
  const { title, note, rows, columns } = props;
  if (rows.length === 0) return null;
  const caption = `${title} ${rows.length} 条${note ? `（${note}）` : ''}`;
  return <Table caption={caption} columns={columns} rows={[...rows]} rowKey={(row) => row.code} scroll="box" />;
}

function ChangedTable({ rows, used }: { rows: readonly ChangedIndicator[]; used: ReadonlyMap<string, IndicatorUse> }) {
  if (rows.length === 0) return null;
  const columns: Column<ChangedIndicator>[] = [
    { key: 'code', head: '代码', cell: ({ after }) => after.code, className: 'whitespace-nowrap' },
    { key: 'name', head: '三级指标', cell: ({ after }) => after.name, className: 'min-w-40' },
    { key: 'fields', head: '变更内容', cell: (row) => <FieldChanges row={row} />, className: 'min-w-64' },
    usesColumn(({ after }) => used.get(after.code)),
  ];
  return (
    <Table
      caption={`变更 ${rows.length} 条`}
      columns={columns}
      rows={[...rows]}
      rowKey={({ after }) => after.code}
      scroll="box"
    />
  );
}

function FieldChanges({ row }: { row: ChangedIndicator }) {
  return (
    <ul>
      {row.fields.map(({ field, before, after }) => (
        <li key={field}>
          {FIELD_LABELS[field]}：<del>{fieldText(field, before) || '（空）'}</del> →{' '}
          {fieldText(field, after) || '（空）'}
        </li>
      ))}
    </ul>
  );
}

function usesColumn<Row>(usesOf: (row: Row) => IndicatorUse | undefined): Column<Row> {
  return { key: 'uses', head: '使用它的绩效目标', cell: (row) => <Uses use={usesOf(row)} />, className: 'min-w-48' };
}

function Uses({ use }: { use: IndicatorUse | undefined }) {
  if (use === undefined) return '没有目标使用';
  const rest = use.targets - use.examples.length;
  return (
    <>
      {use.targets} 个：
      {use.examples.map((target) => `${target.projectName}（${target.fiscalYear}）`).join('、')}
      {rest > 0 && ` 等，另有 ${rest} 个`}
    </>
  );
}

function CategoryTable({ changes }: { changes: readonly CategoryChange[] }) {
  if (changes.length === 0) return null;
  const columns: Column<CategoryChange>[] = [
    { key: 'code', head: '分类编码', cell: (change) => change.code },
    { key: 'before', head: '原名称', cell: (change) => change.before },
    { key: 'after', head: '新名称', cell: (change) => change.after },
    { key: 'what', head: '变化', cell: (change) => (change.before === null ? '新增分类' : '改名') },
  ];
  return (
    <Table
      caption={`分类变化 ${changes.length} 处`}
      columns={columns}
      rows={[...changes]}
      rowKey={(change) => change.code}
    />
  );
}
