import type { RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import { getUnitStanding } from '@/lib/organisation/queries/get-unit-standing';
import { businessYearOf } from '@/lib/projects/business-year';
import { openYears } from '@/lib/projects/domain/project-rules';
import { decideProject, type ProjectEvent } from '@/lib/projects/policy';

/**
 * Proves that a unit's own documents are the person's business, in the running year or the one being prepared.
 *
 * @throws NotFound when the unit is not there or out of reach
 * @throws Forbidden when its documents may be read but not this
 */
export async function getReachableUnit(context: RequestContext, unitId: string, event: ProjectEvent): Promise<void> {
  let isReadable = false;
  for (const year of openYears(businessYearOf(context))) {
    const unit = await getUnitStanding(context, unitId, year);
    if (unit && decideProject(context, event, unit).allowed) return;
    isReadable ||= unit !== null && decideProject(context, 'read', unit).allowed;
  }
  throw isReadable ? new Forbidden(event) : new NotFound('unit');
}
