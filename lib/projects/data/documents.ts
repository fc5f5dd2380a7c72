/** Rows of 依据资料; the bytes lie in the file store under their hash. */
import type { Tx } from '@/lib/platform/db/transaction';
import type { DocumentRecord } from '@/lib/projects/domain/reference-document';

/** False when the id is taken: the same upload sent twice. */
export async function insertDocument(tx: Tx, countyCode: string, document: DocumentRecord): Promise<boolean> {
  const { count } = await tx.referenceDocument.createMany({
    data: [{ countyCode, ...document }],
    skipDuplicates: true,
  });
  return count === 1;
}

const COLUMNS = {
  id: true,
  kind: true,
  unitId: true,
  projectId: true,
  fileName: true,
  mediaType: true,
  byteSize: true,
  sha256: true,
  uploadedBy: true,
  uploadedAt: true,
  removedAt: true,
} as const;

export async function findDocument(db: Tx, countyCode: string, id: string): Promise<DocumentRecord | null> {
  return db.referenceDocument.findUnique({ where: { countyCode_id: { countyCode, id } }, select: COLUMNS });
}

/** Documents in use of a project, and the unit's own ones (三定方案 and unit-wide 支出标准), oldest first. */
export async function documentsOfProject(
  db: Tx,
  countyCode: string,
  projectId: string,
  unitId: string,
): Promise<readonly DocumentRecord[]> {
  return db.referenceDocument.findMany({
    where: { countyCode, removedAt: null, OR: [{ projectId }, { projectId: null, unitId }] },
    select: COLUMNS,
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
  });
}

/** False when it was taken out of use before. */
export async function markRemoved(tx: Tx, countyCode: string, id: string, removedAt: Date): Promise<boolean> {
  const { count } = await tx.referenceDocument.updateMany({
    where: { countyCode, id, removedAt: null },
    data: { removedAt },
  });
  return count === 1;
}
