import { fiscalYearOf, parseBusinessDate } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import { getUnitStanding } from '@/lib/organisation/queries/get-unit-standing';
import { YEARS_AHEAD } from '@/lib/projects/domain/project-rules';
import { decideProject, type ProjectEvent } from '@/lib/projects/policy';

/**
 * Proves that a unit's own documents are the person's business, in the running year or the one being prepared.
 *
 * @throws NotFound when the unit is not there or out of reach
 * @throws Forbidden when its documents may be read but not this
 */
export async function getReachableUnit(context: RequestContext, unitId: string, event: ProjectEvent): Promise<void> {
  const date = parseBusinessDate(context.businessDate);
  if (!date.ok) throw new Error(`business date of the context is unreadable: ${context.businessDate}`);
  let isReadable = false;
  for (let year = fiscalYearOf(date.value); year <= fiscalYearOf(date.value) + YEARS_AHEAD; year += 1) {
    const unit = await getUnitStanding(context, unitId, year);
    if (unit && decideProject(context, event, unit).allowed) return;
    isReadable ||= unit !== null && decideProject(context, 'read', unit).allowed;
  }
  throw isReadable ? new Forbidden(event) : new NotFound('unit');
}
