import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';
import { findDocument } from '@/lib/projects/data/documents';
import type { Project } from '@/lib/projects/domain/project';
import type { DocumentRecord } from '@/lib/projects/domain/reference-document';
import type { ProjectEvent } from '@/lib/projects/policy';
import { getReachableProject } from '@/lib/projects/queries/get-reachable-project';
import { getReachableUnit } from '@/lib/projects/queries/get-reachable-unit';

/**
 * One document for one event, with its project where it hangs on one; removed ones too, since lines may cite them.
 *
 * @throws NotFound when the document, its project or its unit is out of reach
 */
export async function getReachableDocument(
  context: RequestContext,
  id: string,
  event: ProjectEvent,
): Promise<{ readonly document: DocumentRecord; readonly project: Project | null }> {
  const document = await findDocument(dbOf(context), context.countyCode, id);
  if (!document) throw new NotFound('document');
  if (document.projectId === null) {
    await getReachableUnit(context, document.unitId, event);
    return { document, project: null };
  }
  return { document, project: await getReachableProject(context, document.projectId, event) };
}
