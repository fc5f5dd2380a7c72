import { act } from '@/lib/audit/act';
import { TRAINING_KIND_LABELS, wordsIn } from '@/lib/organisation/labels';
import { trainingParams } from '@/lib/organisation/list-params';
import { requirePermission } from '@/lib/organisation/policy';
import { searchTrainings } from '@/lib/organisation/queries/search-trainings';
import { exportListSchema } from '@/lib/organisation/schema';
import { trainingsFile } from '@/lib/organisation/workbooks';

/** The filtered trainings of a year as a workbook, within the person's reach. */
export const exportTrainings = act({
  name: 'export-list',
  schema: exportListSchema,
  authorise: requirePermission('training_record', 'read'),
  run: async (scope, { search }) => {
    const filter = trainingParams.parse(search);
    const year = filter.year ?? Number(scope.businessDate.slice(0, 4));
    const rows = await searchTrainings(scope, year, filter);
    const file = await trainingsFile(scope, year, rows, [
      wordsIn(filter.q),
      filter.kind && TRAINING_KIND_LABELS[filter.kind],
    ]);
    scope.record({ subjectId: null, after: { list: 'trainings', year, search, rows: rows.length } });
    return file;
  },
});
