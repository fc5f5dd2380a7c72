import { filteredUnits } from '@/lib/assignments/domain/coverage-filter';
import { EXPORT_WORDS, FILING_WORDS } from '@/lib/assignments/labels-export';
import { decideCalendarReading } from '@/lib/assignments/policy';
import { getCalendarEntry } from '@/lib/assignments/queries/get-calendar-entry';
import { summariseCoverage } from '@/lib/assignments/queries/summarise-coverage';
import { exportCoverageSchema } from '@/lib/assignments/schema';
import { coverageWorkbook } from '@/lib/assignments/workbooks';
import { act } from '@/lib/audit/act';

/**
 * 报送情况 of one calendar entry as a workbook: the filtered units within the person's reach; the trail says which
 * filters and how many rows.
 *
 * @throws NotFound when the county has no such entry
 */
export const exportCoverage = act({
  name: 'export-list',
  schema: exportCoverageSchema,
  authorise: ({ actor }) => decideCalendarReading(actor),
  run: async (scope, { id, division, filing }): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const entry = await getCalendarEntry(scope, id);
    const { units, divisions } = await summariseCoverage(scope, entry);
    const rows = filteredUnits(units, { divisionId: division, filing });
    const divisionName = divisions.find((one) => one.divisionId === division)?.divisionName ?? null;
    const filters = [divisionName, filing === null ? null : FILING_WORDS[filing]].filter((word) => word !== null);
    const bytes = await coverageWorkbook(scope, rows, [
      [EXPORT_WORDS.entry, entry.title],
      [EXPORT_WORDS.filter, filters.join('，') || EXPORT_WORDS.all],
    ]);
    scope.record({ subjectId: null, after: { list: 'coverage', entryId: id, division, filing, rows: rows.length } });
    return { fileName: `${entry.title}-${EXPORT_WORDS.coverage}.xlsx`, bytes };
  },
});
