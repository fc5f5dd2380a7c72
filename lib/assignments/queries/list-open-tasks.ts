import { openTasks, type TaskOfEntry } from '@/lib/assignments/data/tasks';
import { FILERS } from '@/lib/assignments/policy';
import { businessDate, fiscalYearOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

/** What the units the reader files or signs for still owe, nearest deadline first; of every year. */
export async function listOpenTasks(context: RequestContext): Promise<readonly TaskOfEntry[]> {
  const scope = await getUnitScope(context, fiscalYearOf(businessDate(context.businessDate)), FILERS);
  return scope.kind === 'none' ? [] : openTasks(dbOf(context), context.countyCode, scope);
}
