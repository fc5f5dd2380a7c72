/** The chapter's lists as workbooks: their columns in the order of the screen. */

import type { UnitTask } from '@/lib/assignments/domain/coverage';
import { filingStateOf } from '@/lib/assignments/domain/coverage-filter';
import { type Receipt, receiptNumberText } from '@/lib/assignments/domain/receipt';
import { momentWords } from '@/lib/assignments/labels';
import { EXPORT_WORDS, FILING_WORDS } from '@/lib/assignments/labels-export';
import type { RequestContext } from '@/lib/core/context';
import { getCounty } from '@/lib/organisation/queries/get-county';
import { type ListColumn, writeListWorkbook } from '@/lib/platform/workbook/list-workbook';

type Note = readonly [label: string, text: string];

const COVERAGE_COLUMNS: readonly ListColumn<UnitTask>[] = [
  { head: EXPORT_WORDS.unitCode, kind: 'text', width: 10, of: (row) => row.unitCode },
  { head: EXPORT_WORDS.unit, kind: 'text', width: 36, of: (row) => row.unitName },
  { head: EXPORT_WORDS.division, kind: 'text', width: 20, of: (row) => row.divisionName ?? EXPORT_WORDS.noDivision },
  { head: EXPORT_WORDS.due, kind: 'date', of: (row) => row.dueOn },
  { head: EXPORT_WORDS.filing, kind: 'text', width: 8, of: (row) => FILING_WORDS[filingStateOf(row)] },
  {
    head: EXPORT_WORDS.filedAt,
    kind: 'text',
    width: 20,
    of: (row) => (row.completedAt === null ? null : momentWords(row.completedAt)),
  },
];

export async function coverageWorkbook(
  context: RequestContext,
  units: readonly UnitTask[],
  notes: readonly Note[],
): Promise<Uint8Array> {
  return writeListWorkbook({
    title: EXPORT_WORDS.coverage,
    columns: COVERAGE_COLUMNS,
    rows: units,
    moneyUnit: 'wan',
    notes: [...notes, ...(await originOf(context))],
  });
}

export async function receiptsWorkbook(
  context: RequestContext,
  receipts: readonly Receipt[],
  notes: readonly Note[],
): Promise<Uint8Array> {
  const columns: readonly ListColumn<Receipt>[] = [
    {
      head: EXPORT_WORDS.number,
      kind: 'text',
      of: (row) => receiptNumberText(context.countyCode, row.fiscalYear, row.number),
    },
    { head: EXPORT_WORDS.content, kind: 'text', width: 40, of: (row) => row.title },
    { head: EXPORT_WORDS.unitCode, kind: 'text', width: 10, of: (row) => row.unitCode },
    { head: EXPORT_WORDS.unit, kind: 'text', width: 28, of: (row) => row.unitName },
    { head: EXPORT_WORDS.version, kind: 'count', of: (row) => row.versionNo },
    { head: EXPORT_WORDS.filedAt, kind: 'text', width: 20, of: (row) => momentWords(row.submittedAt) },
    { head: EXPORT_WORDS.hash, kind: 'text', width: 66, of: (row) => row.contentHash },
  ];
  return writeListWorkbook({
    title: EXPORT_WORDS.receipts,
    columns,
    rows: receipts,
    moneyUnit: 'wan',
    notes: [...notes, ...(await originOf(context))],
  });
}

/** Whose data it is, whether of the demo, and when it was taken. */
async function originOf(context: RequestContext): Promise<readonly Note[]> {
  const county = await getCounty();
  return [
    [EXPORT_WORDS.source, `${county?.name ?? ''}${county?.isDemo ? EXPORT_WORDS.demo : ''}`],
    [EXPORT_WORDS.exportedAt, momentWords(context.now)],
  ];
}
