/** What a target and all that hangs on it look like in the database: kept to compare with, and to put back. */
import { database } from '@/lib/platform/db/client';
import { COUNTY } from '@/tests/factories/small-county';

/** Every row of the target's own tables, in a fixed order. */
export async function targetRows(targetId: string) {
  const db = database();
  const where = { countyCode: COUNTY, targetId };
  return {
    target: await db.performanceTarget.findFirstOrThrow({ where: { countyCode: COUNTY, id: targetId } }),
    lines: await db.targetLine.findMany({ where, orderBy: { id: 'asc' } }),
    versions: await db.targetVersion.findMany({ where, orderBy: { versionNo: 'asc' } }),
    transitions: await db.targetTransition.findMany({ where, orderBy: { id: 'asc' } }),
    opinions: await db.lineOpinion.findMany({ where, orderBy: { id: 'asc' } }),
    parties: await db.partyOpinion.findMany({ where, orderBy: [{ round: 'asc' }, { party: 'asc' }] }),
    returns: await db.returnItem.findMany({ where, orderBy: { id: 'asc' } }),
    threads: await db.reviewThread.findMany({ where, include: { comments: true }, orderBy: { id: 'asc' } }),
  };
}
export type TargetRows = Awaited<ReturnType<typeof targetRows>>;

/** Puts the workflow of a target back as it was; the form and the discussion no event touches. */
export async function putBack({ target, versions, transitions, opinions, returns }: TargetRows): Promise<void> {
  const db = database();
  const where = { countyCode: COUNTY, targetId: target.id };
  const { countyCode, id, projectId, fiscalYear, ...facts } = target;
  await db.targetTransition.deleteMany({ where: { ...where, id: { notIn: transitions.map((row) => row.id) } } });
  await db.lineOpinion.deleteMany({ where: { ...where, id: { notIn: opinions.map((row) => row.id) } } });
  await db.returnItem.deleteMany({ where: { ...where, id: { notIn: returns.map((row) => row.id) } } });
  for (const { id: itemId, closedAt } of returns) {
    await db.returnItem.updateMany({ where: { ...where, id: itemId }, data: { closedAt } });
  }
  const kept = versions.map((row) => row.versionNo);
  await db.targetVersion.deleteMany({ where: { ...where, versionNo: { notIn: kept } } });
  for (const { versionNo, reviewRound, passedAt } of versions) {
    await db.targetVersion.updateMany({ where: { ...where, versionNo }, data: { reviewRound, passedAt } });
  }
  await db.submissionReceipt.deleteMany({
    where: { countyCode, subjectKind: 'target', subjectId: id, versionNo: { notIn: kept } },
  });
  const isWithClerk = facts.state === 'drafted' || facts.state === 'returned';
  const lockedAt = isWithClerk ? null : target.stateSince;
  await db.moneyRequest.updateMany({ where: { countyCode, projectId, fiscalYear }, data: { lockedAt } });
  await db.performanceTarget.updateMany({ where: { countyCode, id }, data: facts });
}

/** Audit entries of an act on a record, oldest first. */
export async function trailOf(subjectId: string, act: string) {
  const rows = await database().auditEntry.findMany({
    where: { countyCode: COUNTY, subjectId, act },
    orderBy: { sequence: 'asc' },
  });
  return rows.map(({ sequence, outcome, actorId, payload }) => {
    const { before, after }: Payload = JSON.parse(payload);
    return { sequence, outcome, actorId, before, after };
  });
}

interface Payload {
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

/** The error a promise ends with; fails when it ends well. */
export async function failureOf(work: Promise<unknown>): Promise<Error> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof Error) return outcome;
  throw new Error('expected it to fail, and it did not');
}

/** Codes of all the reasons it was refused for. */
export async function reasonsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await failureOf(work);
  if (!('refusals' in error) || !Array.isArray(error.refusals)) throw error;
  return error.refusals.map((refusal) => String(refusal.code));
}
