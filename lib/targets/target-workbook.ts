/** The list of targets as a workbook: its columns in the order of the screen. */
import { type ListColumn, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';
import type { TargetFilter, TargetListRow } from '@/lib/targets/domain/listing';
import { EXPORT_LABELS, STATE_LABELS } from '@/lib/targets/labels';

const COLUMNS: readonly ListColumn<TargetListRow>[] = [
  { head: EXPORT_LABELS.project, kind: 'text', width: 40, of: (row) => row.projectName },
  { head: EXPORT_LABELS.unitCode, kind: 'text', width: 10, of: (row) => row.unitCode },
  { head: EXPORT_LABELS.unit, kind: 'text', width: 28, of: (row) => row.unitName },
  { head: EXPORT_LABELS.total, kind: 'money', isSummed: true, of: (row) => row.total },
  { head: EXPORT_LABELS.state, kind: 'text', width: 14, of: (row) => STATE_LABELS[row.state] },
  { head: EXPORT_LABELS.round, kind: 'count', of: (row) => row.round },
  { head: EXPORT_LABELS.warnings, kind: 'count', isSummed: true, of: (row) => row.warningCount },
  { head: EXPORT_LABELS.due, kind: 'date', of: (row) => row.dueOn },
];

export function writeTargetWorkbook(list: {
  readonly rows: readonly TargetListRow[];
  readonly filter: TargetFilter;
  readonly moneyUnit: 'wan' | 'yuan';
  readonly county: { readonly name: string; readonly isDemo: boolean } | null;
  readonly exportedAt: Date;
}): Promise<Uint8Array> {
  const { filter, county } = list;
  const state = filter.state === null ? EXPORT_LABELS.allStates : STATE_LABELS[filter.state];
  return writeListWorkbook({
    title: EXPORT_LABELS.title,
    columns: COLUMNS,
    rows: list.rows,
    moneyUnit: list.moneyUnit,
    notes: [
      [EXPORT_LABELS.year, String(filter.fiscalYear)],
      [EXPORT_LABELS.filter, [state, filter.words].filter(Boolean).join('，')],
      [EXPORT_LABELS.source, `${county?.name ?? ''}${county?.isDemo ? EXPORT_LABELS.demo : ''}`],
      [EXPORT_LABELS.exportedAt, list.exportedAt.toISOString()],
    ],
  });
}
