import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { markRemoved } from '@/lib/projects/data/documents';
import { decideWriting } from '@/lib/projects/policy';
import { getReachableDocument } from '@/lib/projects/queries/get-reachable-document';
import { documentKeyInput } from '@/lib/projects/schema';

/**
 * Takes a document out of use: it is no longer offered, but stays readable where a line cites it. A project's evidence
 * does not go while its target is under review or passed.
 *
 * @throws Refused `document_under_review`
 * @throws Conflict when it was taken out of use before
 * @throws NotFound when it is out of reach
 */
export const removeDocument = act({
  name: 'remove-document',
  schema: documentKeyInput,
  authorise: decideWriting,
  run: async (scope, { id }): Promise<void> => {
    const { document, project } = await getReachableDocument(scope, id, 'remove_document');
    const isUnderReview = project?.requests.some((request) => request.lockedAt !== null) ?? false;
    if (isUnderReview) throw new Refused([{ code: 'document_under_review' }]);
    if (!(await markRemoved(scope.tx, scope.countyCode, id, scope.now))) throw new Conflict('document');
    scope.record({
      subjectId: id,
      before: { fileName: document.fileName, isRemoved: false },
      after: { isRemoved: true },
    });
  },
});
