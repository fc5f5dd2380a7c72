import { act } from '@/lib/audit/act';
import { ENGAGED_LABELS, wordsIn } from '@/lib/organisation/labels';
import { agencyParams } from '@/lib/organisation/list-params';
import { requirePermission } from '@/lib/organisation/policy';
import { searchAgencies } from '@/lib/organisation/queries/search-agencies';
import { exportListSchema } from '@/lib/organisation/schema';
import { agenciesFile } from '@/lib/organisation/workbooks';

/** The filtered agencies with how many units they review in the business year as a workbook. */
export const exportAgencies = act({
  name: 'export-list',
  schema: exportListSchema,
  authorise: requirePermission('agency_assignment', 'read'),
  run: async (scope, { search }) => {
    const filter = agencyParams.parse(search);
    const year = Number(scope.businessDate.slice(0, 4));
    const rows = await searchAgencies(scope, year, filter);
    const file = await agenciesFile(scope, year, rows, [
      wordsIn(filter.q),
      filter.engaged && ENGAGED_LABELS[filter.engaged],
    ]);
    scope.record({ subjectId: null, after: { list: 'agencies', search, rows: rows.length } });
    return file;
  },
});
