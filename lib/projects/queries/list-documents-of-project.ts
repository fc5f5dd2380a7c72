import type { RequestContext } from '@/lib/core/context';
import { dbOf } from '@/lib/platform/db/transaction';
import { documentsOfProject } from '@/lib/projects/data/documents';
import type { DocumentRecord } from '@/lib/projects/domain/reference-document';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';

/**
 * Documents in use a target of the project may cite: the project's own and its unit's (三定方案, unit-wide 支出标准), to
 * whoever reaches the project.
 *
 * @throws NotFound when the project is out of reach
 */
export async function listDocumentsOfProject(
  context: RequestContext,
  projectId: string,
): Promise<readonly DocumentRecord[]> {
  const project = await getReachableProject(context, projectId, 'read');
  return documentsOfProject(dbOf(context), context.countyCode, project.id, project.unitId);
}
