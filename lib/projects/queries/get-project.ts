import type { RequestContext } from '@/lib/core/context';
import { getUnit } from '@/lib/organisation/queries/get-unit';
import { getUnitStanding } from '@/lib/organisation/queries/get-unit-standing';
import type { Project } from '@/lib/projects/domain/project';
import { decideProject } from '@/lib/projects/policy';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';

/** A unit as a project's page names it. */
export interface NamedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface ProjectDetail extends Project {
  readonly unit: NamedUnit;
  readonly implementingUnit: NamedUnit | null;
  /** whether the asking person may change it and its documents */
  readonly canEdit: boolean;
}

/**
 * One project with its requests of all years, to whoever reaches its unit in one of them.
 *
 * @throws NotFound when it is not there or out of reach
 */
export async function getProject(context: RequestContext, id: string): Promise<ProjectDetail> {
  const project = await getReachableProject(context, id, 'read');
  const unit = await getUnit(context, project.unitId);
  const implementing = project.implementingUnitId ? await getUnit(context, project.implementingUnitId) : null;
  const standing = await getUnitStanding(context, project.unitId, project.requests[0]?.fiscalYear ?? project.termFrom);
  return {
    ...project,
    unit: named(unit),
    implementingUnit: implementing && named(implementing),
    canEdit: standing !== null && decideProject(context, 'update', standing).allowed,
  };
}

function named({ id, code, name }: NamedUnit): NamedUnit {
  return { id, code, name };
}
