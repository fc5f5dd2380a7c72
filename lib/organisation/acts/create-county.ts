import { act } from '@/lib/audit/act';
import { startChain } from '@/lib/audit/data';
import { CHAIN_START } from '@/lib/audit/domain/entry';
import { insertCounty } from '@/lib/organisation/data/counties';
import { requireSystem } from '@/lib/organisation/policy';
import { createCountySchema } from '@/lib/organisation/schema';

/** Creates the county of the context with its audit chain; the first act of an installation. */
export const createCounty = act({
  name: 'create-county',
  schema: createCountySchema,
  authorise: requireSystem,
  run: async (scope, county) => {
    const record = { ...county, countyCode: scope.countyCode };
    await insertCounty(scope.tx, record, scope.now);
    await startChain(scope.tx, scope.countyCode, CHAIN_START);
    scope.record({ subjectId: null, after: record });
    return record;
  },
});
