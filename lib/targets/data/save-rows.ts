/** Field history of a target, read from the audit chain: it is kept nowhere twice. */
import type { Tx } from '@/lib/platform/db/transaction';
import type { Change } from '@/lib/targets/domain/difference';
import type { TargetSave } from '@/lib/targets/domain/flow';

interface SavedPayload {
  readonly actor: { readonly name: string } | null;
  readonly after: { readonly changes?: readonly Change[] };
}

/** Last saves that changed something, latest first. Entries of `save-target` are written by that act alone. */
export async function findSaves(
  db: Tx,
  countyCode: string,
  targetId: string,
  limit: number,
): Promise<readonly TargetSave[]> {
  const rows = await db.auditEntry.findMany({
    where: { countyCode, subjectKind: 'target', subjectId: targetId, act: 'save-target', outcome: 'done' },
    orderBy: { sequence: 'desc' },
    take: limit,
    select: { sequence: true, occurredAt: true, payload: true },
  });
  return rows.flatMap(({ sequence, occurredAt, payload }) => {
    const { actor, after } = JSON.parse(payload) as SavedPayload;
    const changes = after.changes ?? [];
    return changes.length === 0 ? [] : [{ sequence, occurredAt, personName: actor?.name ?? '', changes }];
  });
}
