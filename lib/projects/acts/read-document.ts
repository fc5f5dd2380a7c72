import { act } from '@/lib/audit/act';
import { Refused } from '@/lib/core/errors';
import { FileDamaged, readKeptFile } from '@/lib/platform/storage/file-store';
import type { DocumentRecord } from '@/lib/projects/domain/reference-document';
import { decideReading } from '@/lib/projects/policy';
import { getReachableDocument } from '@/lib/projects/queries/get-reachable-document';
import { documentKeyInput } from '@/lib/projects/schema';

/**
 * Hands out the bytes of a document, checked against the hash of their upload, and leaves a trace that they went out.
 *
 * @throws Refused `file_not_intact` when the stored bytes are gone or differ: they are not served
 * @throws NotFound when the document is out of reach
 */
export const readDocument = act({
  name: 'read-document',
  schema: documentKeyInput,
  authorise: decideReading,
  run: async (scope, { id }): Promise<{ document: DocumentRecord; bytes: Buffer }> => {
    const { document } = await getReachableDocument(scope, id, 'read');
    const bytes = await intactBytes(document);
    scope.record({ subjectId: id, after: { fileName: document.fileName, sha256: document.sha256 } });
    return { document, bytes };
  },
});

async function intactBytes(document: DocumentRecord): Promise<Buffer> {
  try {
    return await readKeptFile(document.sha256);
  } catch (error) {
    if (!(error instanceof FileDamaged)) throw error;
    throw new Refused([{ code: 'file_not_intact', params: { fileName: document.fileName, damage: error.damage } }]);
  }
}
