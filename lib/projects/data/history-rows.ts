/** The trail of one project, read back as changes of fields. */
import type { Tx } from '@/lib/platform/db/transaction';
import type { AuditedFields } from '@/lib/projects/domain/audited-facts';
import { HISTORY_ACTS, type HistoryAct, type ProjectChange } from '@/lib/projects/domain/project-change';

interface Payload {
  readonly act: HistoryAct;
  readonly actor: { readonly name: string } | null;
  readonly before: AuditedFields | null;
  readonly after: AuditedFields | null;
}

/** Changes of a project, the latest first; a form sent twice changed nothing and is left out. */
export async function changesOfProject(
  db: Tx,
  countyCode: string,
  projectId: string,
  limit: number,
): Promise<readonly ProjectChange[]> {
  const where = { countyCode, subjectKind: 'project', subjectId: projectId, outcome: 'done' } as const;
  const rows = await db.auditEntry.findMany({
    where: { ...where, act: { in: [...HISTORY_ACTS] } },
    orderBy: { sequence: 'desc' },
    take: limit,
  });
  return rows
    .map((row) => {
      const { act, actor, before, after } = JSON.parse(row.payload) as Payload;
      const fields = { before: before ?? {}, after: after ?? {} };
      return { sequence: row.sequence, at: row.occurredAt, act, personName: actor?.name ?? null, ...fields };
    })
    .filter((change) => !('repeated' in change.after));
}
