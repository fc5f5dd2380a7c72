/** The trail as a workbook: who did what when. Fields before and after are read on the screen, entry by entry. */
import { ACT_LABELS, ORIGIN_LABELS, OUTCOME_LABELS, SUBJECT_LABELS } from '@/lib/audit/labels';
import type { TrailEntry } from '@/lib/audit/queries/list-trail';
import { type ListColumn, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';

const COLUMNS: readonly ListColumn<TrailEntry>[] = [
  { head: '序号', kind: 'count', of: (entry) => entry.sequence },
  { head: '时间', kind: 'text', width: 20, of: (entry) => momentIn(entry.at) },
  { head: '操作人', kind: 'text', width: 36, of: (entry) => entry.actor?.name ?? ORIGIN_LABELS[entry.origin] },
  { head: '操作', kind: 'text', of: (entry) => ACT_LABELS[entry.act] },
  { head: '结果', kind: 'text', width: 10, of: (entry) => OUTCOME_LABELS[entry.outcome] },
  { head: '对象', kind: 'text', width: 12, of: (entry) => SUBJECT_LABELS[entry.subjectKind] },
  { head: '对象编号', kind: 'text', width: 40, of: (entry) => entry.subjectId },
  { head: '地址', kind: 'text', width: 18, of: (entry) => entry.address },
  { head: '校验值', kind: 'text', width: 68, of: (entry) => entry.hash },
];

export interface TrailWorkbook {
  readonly entries: readonly TrailEntry[];
  /** filters in words */
  readonly filters: readonly string[];
  /** entries that answer the filters stand beyond the last row */
  readonly isCut: boolean;
  readonly county: { readonly name: string; readonly isDemo: boolean } | null;
  readonly exportedAt: Date;
}

export function writeTrailWorkbook(trail: TrailWorkbook): Promise<Uint8Array> {
  const { entries, filters, isCut, county, exportedAt } = trail;
  const notes: (readonly [string, string])[] = [
    ['县', county?.name ?? ''],
    ['条件', filters.length === 0 ? '全部' : filters.join('，')],
    ['导出时间', momentIn(exportedAt)],
    ['内容', '前后值请在操作记录页逐条查看'],
  ];
  if (isCut) notes.push(['不全', `只含前 ${entries.length} 条，其余请缩小日期范围后另行导出`]);
  if (county?.isDemo) notes.push(['数据', '演示数据，非本县发布']);
  return writeListWorkbook({ title: '操作记录', columns: COLUMNS, rows: entries, moneyUnit: 'wan', notes });
}

function momentIn(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
