import { z } from 'zod';
import { act } from '@/lib/audit/act';
import { countyOfTrail } from '@/lib/audit/data';
import { filterWords } from '@/lib/audit/labels';
import { decideTrailReading } from '@/lib/audit/policy';
import { listTrail } from '@/lib/audit/queries/list-trail';
import { trailFilterOf, trailParams } from '@/lib/audit/trail-params';
import { writeTrailWorkbook } from '@/lib/audit/trail-workbook';

/** What a spreadsheet opens without trouble; the file says when there is more. */
const MOST_ROWS = 20_000;

/** The filters as in the address of the list. */
const exportInput = z.object({ search: z.record(z.string(), z.string()) });

/** The filtered trail as a workbook, for its readers; the export itself is its newest entry from then on. */
export const exportTrail = act({
  name: 'export-list',
  schema: exportInput,
  authorise: decideTrailReading,
  run: async (scope, { search }): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const params = trailParams.parse(search);
    const slice = { direction: params.order, after: null, limit: MOST_ROWS };
    const { entries, next } = await listTrail(scope, trailFilterOf(params), slice);
    const bytes = await writeTrailWorkbook({
      entries,
      filters: filterWords(params),
      isCut: next !== null,
      county: await countyOfTrail(scope.tx, scope.countyCode),
      exportedAt: scope.now,
    });
    scope.record({ subjectId: null, after: { list: 'audit-trail', search, rows: entries.length } });
    return { fileName: '操作记录.xlsx', bytes };
  },
});
