import { act } from '@/lib/audit/act';
import { upsertDivision } from '@/lib/organisation/data/divisions';
import { requirePermission } from '@/lib/organisation/policy';
import { saveDivisionSchema } from '@/lib/organisation/schema';
import { newId } from '@/lib/platform/ids';

/** Registers a finance division, or renames the one of this code. Answers its id. */
export const saveDivision = act({
  name: 'save-division',
  schema: saveDivisionSchema,
  authorise: requirePermission('unit_list', 'create', 'or_system'),
  run: async (scope, { code, name }) => {
    const id = await upsertDivision(scope.tx, scope.countyCode, { id: newId(), code, name });
    scope.record({ subjectId: id, after: { code, name } });
    return { id };
  },
});
