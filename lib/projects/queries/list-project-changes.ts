import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { changesOfProject } from '@/lib/projects/data/history-rows';
import type { ProjectChange } from '@/lib/projects/domain/project-change';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';

const SHOWN_CHANGES = 50;

/**
 * Who changed what of a project, the latest first, to whoever reaches the project.
 *
 * @throws NotFound when it is out of reach
 */
export async function listProjectChanges(
  context: RequestContext,
  projectId: string,
): Promise<readonly ProjectChange[]> {
  const project = await getReachableProject(context, projectId, 'read');
  return changesOfProject(dbOf(context), context.countyCode, project.id, SHOWN_CHANGES);
}
