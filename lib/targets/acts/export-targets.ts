import { z } from 'zod';
import { act } from '@/lib/audit/act';
import { requireSignedIn } from '@/lib/organisation/policy';
import { getCounty } from '@/lib/organisation/queries/get-county';
import { TARGET_STATES } from '@/lib/targets/domain/machine';
import { listTargets } from '@/lib/targets/queries/list-targets';
import { writeTargetWorkbook } from '@/lib/targets/target-workbook';

/** More than any county has in one year. */
const MOST_ROWS = 20_000;

/** The whole filtered list as a workbook, within the person's reach; the trail says which filters and how many rows. */
export const exportTargets = act({
  name: 'export-list',
  schema: z.object({
    year: z.coerce.number().int(),
    state: z.enum(TARGET_STATES).nullable().catch(null),
    q: z.string().max(60).catch(''),
    money: z.enum(['wan', 'yuan']).catch('wan'),
  }),
  authorise: requireSignedIn,
  run: async (scope, { year, state, q, money }): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const filter = {
      fiscalYear: year,
      state,
      unitId: null,
      words: q.trim(),
      sort: 'unit',
      after: null,
      limit: MOST_ROWS,
    } as const;
    const { rows } = await listTargets(scope, filter);
    const county = await getCounty();
    const bytes = await writeTargetWorkbook({ rows, filter, moneyUnit: money, county, exportedAt: scope.now });
    scope.record({ subjectId: null, after: { list: 'targets', year, state, words: q, rows: rows.length } });
    return { fileName: `${year}年度绩效目标.xlsx`, bytes };
  },
});
