import { z } from 'zod';
import { act } from '@/lib/audit/act';
import { getCounty } from '@/lib/organisation/queries/get-county';
import { businessYearOf } from '@/lib/projects/business-year';
import { readListParams } from '@/lib/projects/list-params';
import { decideReading } from '@/lib/projects/policy';
import { writeProjectWorkbook } from '@/lib/projects/project-workbook';
import { listProjects } from '@/lib/projects/queries/list-projects';

/** More than any county has in one year. */
const MOST_ROWS = 20_000;

const exportInput = z.object({
  /** the filters as in the address of the list */
  search: z.record(z.string(), z.string()),
  moneyUnit: z.enum(['wan', 'yuan']).catch('wan'),
});

/** The whole filtered list as a workbook, within the person's scope; the trail says which filters and how many rows. */
export const exportProjects = act({
  name: 'export-list',
  schema: exportInput,
  authorise: decideReading,
  run: async (scope, { search, moneyUnit }): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const { filter } = readListParams(search, businessYearOf(scope));
    const { rows } = await listProjects(scope, filter, null, MOST_ROWS);
    const county = await getCounty();
    const bytes = await writeProjectWorkbook({
      rows,
      filter,
      moneyUnit,
      countyName: county?.name ?? '',
      isDemo: county?.isDemo ?? false,
      exportedAt: scope.now,
    });
    scope.record({ subjectId: null, after: { list: 'projects', search, rows: rows.length } });
    return { fileName: `${filter.fiscalYear}年度项目和政策.xlsx`, bytes };
  },
});
