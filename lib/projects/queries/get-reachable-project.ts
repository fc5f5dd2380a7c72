import type { RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import type { UnitStanding } from '@/lib/organisation/domain/scope';
import { getUnitStanding } from '@/lib/organisation/queries/get-unit-standing';
import { dbOf } from '@/lib/platform/db/transaction';
import { findProject } from '@/lib/projects/data/projects';
import type { Project } from '@/lib/projects/domain/project';
import { decideProject, type ProjectEvent } from '@/lib/projects/policy';

/**
 * One project for one event. A project the person does not reach is not found, whatever the event.
 *
 * @throws NotFound when it is not there or out of reach
 * @throws Forbidden when it may be read but not this
 */
export async function getReachableProject(context: RequestContext, id: string, event: ProjectEvent): Promise<Project> {
  const project = await findProject(dbOf(context), context.countyCode, id);
  const unit = project && (await standingOver(context, project.unitId, project.requests));
  if (!project || !unit || !decideProject(context, 'read', unit).allowed) throw new NotFound('project');
  if (!decideProject(context, event, unit).allowed) throw new Forbidden(event);
  return project;
}

/** Where a unit hangs for a project of several years: an agency of any of them is assigned to it. */
async function standingOver(
  context: RequestContext,
  unitId: string,
  requests: readonly { readonly fiscalYear: number }[],
): Promise<UnitStanding | null> {
  if (requests.length === 0) return null;
  return getUnitStanding(context, unitId, ...requests.map((request) => request.fiscalYear));
}
