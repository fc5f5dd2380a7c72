/** The list of projects as a workbook: the same rows, columns and words as on the screen. */
import { type ListColumn, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';
import type { ListFilter, ProjectListRow } from '@/lib/projects/domain/project-list';
import {
  BOOK_LABELS,
  CATEGORY_LABELS,
  CONTINUITY_LABELS,
  FUND_MARK_LABELS,
  KIND_LABELS,
  SUBJECT_LABELS,
} from '@/lib/projects/labels';

const COLUMNS: readonly ListColumn<ProjectListRow>[] = [
  { head: '名称', kind: 'text', width: 40, of: (row) => row.name },
  { head: '项目或政策', kind: 'text', width: 10, of: (row) => SUBJECT_LABELS[row.subjectKind] },
  { head: '项目代码', kind: 'text', of: (row) => row.code },
  { head: '本地旧代码', kind: 'text', width: 14, of: (row) => row.localCode },
  { head: '责任单位编码', kind: 'text', width: 12, of: (row) => row.unitCode },
  { head: '责任单位', kind: 'text', width: 30, of: (row) => row.unitName },
  { head: '项目类别', kind: 'text', width: 14, of: (row) => CATEGORY_LABELS[row.category] },
  { head: '项目类型', kind: 'text', width: 14, of: (row) => row.kind && KIND_LABELS[row.kind] },
  { head: '新增或延续', kind: 'text', width: 10, of: (row) => CONTINUITY_LABELS[row.continuity] },
  { head: '预算类别', kind: 'text', width: 18, of: (row) => BOOK_LABELS[row.book] },
  {
    head: '资金标记',
    kind: 'text',
    width: 16,
    of: (row) => row.fundMarks.map((mark) => FUND_MARK_LABELS[mark]).join('、'),
  },
  { head: '项目负责人', kind: 'text', width: 16, of: (row) => row.projectLeader },
  { head: '起止年度', kind: 'text', width: 12, of: (row) => `${row.termFrom}-${row.termTo}` },
  { head: '资金总额', kind: 'money', isSummed: true, of: (row) => row.totalFen },
];

/** Filters in words, for the sheet that says what the list is. */
function filterWords(filter: ListFilter, unitName: string | null): string {
  const words = [
    unitName,
    filter.subjectKind && SUBJECT_LABELS[filter.subjectKind],
    filter.category && CATEGORY_LABELS[filter.category],
    filter.kind && KIND_LABELS[filter.kind],
    filter.continuity && CONTINUITY_LABELS[filter.continuity],
    filter.book && BOOK_LABELS[filter.book],
    ...filter.words.map((word) => `含“${word}”`),
  ].filter((word) => word !== null);
  return words.length === 0 ? '本人范围内全部' : words.join('，');
}

export interface ProjectWorkbook {
  readonly rows: readonly ProjectListRow[];
  readonly filter: ListFilter;
  readonly moneyUnit: 'wan' | 'yuan';
  readonly countyName: string;
  readonly isDemo: boolean;
  readonly exportedAt: Date;
}

export function writeProjectWorkbook(list: ProjectWorkbook): Promise<Uint8Array> {
  const unitName = list.filter.unitId && (list.rows[0]?.unitName ?? '所选单位');
  const notes: (readonly [string, string])[] = [
    ['县', list.countyName],
    ['预算年度', String(list.filter.fiscalYear)],
    ['条件', filterWords(list.filter, unitName)],
    ['导出时间', list.exportedAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })],
    ['说明', '不含涉密'],
  ];
  if (list.isDemo) notes.push(['数据', '演示数据，非本县发布']);
  const title = `${list.filter.fiscalYear}年度项目和政策`;
  return writeListWorkbook({ title, columns: COLUMNS, rows: list.rows, moneyUnit: list.moneyUnit, notes });
}
