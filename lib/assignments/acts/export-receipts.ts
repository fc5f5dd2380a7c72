import { EXPORT_WORDS } from '@/lib/assignments/labels-export';
import { decideCalendarReading } from '@/lib/assignments/policy';
import { listReceipts } from '@/lib/assignments/queries/list-receipts';
import { exportReceiptsSchema } from '@/lib/assignments/schema';
import { receiptsWorkbook } from '@/lib/assignments/workbooks';
import { act } from '@/lib/audit/act';

/** More than any county issues in one year. */
const MOST_ROWS = 20_000;

/** The filtered receipts of a year as a workbook, within the person's reach. */
export const exportReceipts = act({
  name: 'export-list',
  schema: exportReceiptsSchema,
  authorise: ({ actor }) => decideCalendarReading(actor),
  run: async (scope, { year, q }): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const { items } = await listReceipts(scope, { fiscalYear: year, search: q, before: null, limit: MOST_ROWS });
    const bytes = await receiptsWorkbook(scope, items, [
      [EXPORT_WORDS.year, String(year)],
      [EXPORT_WORDS.filter, q || EXPORT_WORDS.all],
    ]);
    scope.record({ subjectId: null, after: { list: 'receipts', year, words: q, rows: items.length } });
    return { fileName: `${year}年度${EXPORT_WORDS.receipts}.xlsx`, bytes };
  },
});
