/** Opening drafts set-based: one for every project of a year that has none. */
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';

export interface Opening {
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly now: Date;
  readonly dueOn: string | null;
}

/** Projects with a request for the year but without a target; personnel and routine money is left to the unit's own. */
export async function projectsWithoutTarget(
  tx: Tx,
  { countyCode, fiscalYear }: Opening,
  among: { readonly projectIds: readonly string[] } | { readonly unitIds: readonly string[] },
): Promise<readonly string[]> {
  const rows = await tx.project.findMany({
    where: {
      countyCode,
      ...('projectIds' in among ? { id: { in: [...among.projectIds] } } : { unitId: { in: [...among.unitIds] } }),
      category: { in: ['other_operation', 'special_purpose'] },
      requests: { some: { fiscalYear } },
      targets: { none: { fiscalYear } },
    },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** One empty draft for each project; existing ones are left alone. Returns the new targets' ids. */
export async function openDrafts(tx: Tx, opening: Opening, projectIds: readonly string[]): Promise<readonly string[]> {
  const drafts = projectIds.map((projectId) => ({
    countyCode: opening.countyCode,
    id: newId(),
    projectId,
    fiscalYear: opening.fiscalYear,
    savedAt: opening.now,
    stateSince: opening.now,
    dueOn: opening.dueOn === null ? null : new Date(`${opening.dueOn}T00:00:00Z`),
  }));
  await tx.performanceTarget.createMany({ data: drafts, skipDuplicates: true });
  return drafts.map((draft) => draft.id);
}

/** Targets of a unit's projects that were never submitted in a year. */
export async function countUnfiled(tx: Tx, countyCode: string, fiscalYear: number, unitId: string): Promise<number> {
  return tx.performanceTarget.count({ where: { countyCode, fiscalYear, versionNo: 0, project: { unitId } } });
}

/** Gives the deadline to drafts never submitted that have none yet. */
export async function setDraftDeadlines(
  tx: Tx,
  { countyCode, fiscalYear, dueOn }: Opening,
  unitIds: readonly string[],
): Promise<void> {
  if (dueOn === null) return;
  await tx.performanceTarget.updateMany({
    where: { countyCode, fiscalYear, versionNo: 0, dueOn: null, project: { unitId: { in: [...unitIds] } } },
    data: { dueOn: new Date(`${dueOn}T00:00:00Z`) },
  });
}
