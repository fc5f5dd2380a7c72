import { act } from '@/lib/audit/act';
import { UNIT_PLACE_WORDS, wordsIn } from '@/lib/organisation/labels';
import { NONE, unitParams } from '@/lib/organisation/list-params';
import { requirePermission } from '@/lib/organisation/policy';
import { searchUnits } from '@/lib/organisation/queries/search-units';
import { exportListSchema } from '@/lib/organisation/schema';
import { unitsFile } from '@/lib/organisation/workbooks';

/** The filtered units of the business year with their division and agency as a workbook, within the person's reach. */
export const exportUnits = act({
  name: 'export-list',
  schema: exportListSchema,
  authorise: requirePermission('agency_assignment', 'read'),
  run: async (scope, { search }) => {
    const filter = unitParams.parse(search);
    const year = Number(scope.businessDate.slice(0, 4));
    const rows = await searchUnits(scope, year, filter);
    const { noDivision, noAgency, division, agency } = UNIT_PLACE_WORDS;
    const file = await unitsFile(scope, year, rows, [
      wordsIn(filter.q),
      filter.division && (filter.division === NONE ? noDivision : (rows[0]?.divisionName ?? division)),
      filter.agency && (filter.agency === NONE ? noAgency : (rows[0]?.agencyName ?? agency)),
    ]);
    scope.record({ subjectId: null, after: { list: 'units', search, rows: rows.length } });
    return file;
  },
});
