/** The target of one project and year. */
import type { Tx } from '@/lib/platform/db/transaction';

/** Id and version: 1 = nobody has worked on it yet; null when no draft was opened, e.g. for personnel money. */
export async function findTargetOfProject(
  db: Tx,
  countyCode: string,
  projectId: string,
  fiscalYear: number,
): Promise<{ readonly id: string; readonly version: number } | null> {
  return db.performanceTarget.findUnique({
    where: { countyCode_projectId_fiscalYear: { countyCode, projectId, fiscalYear } },
    select: { id: true, version: true },
  });
}
