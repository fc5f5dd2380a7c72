/** Rows of the joint review <-> what the parties said. */
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';
import type { LineOpinion, PartyConclusion, ReasonCode, ReviewParty, ReviewRound } from '@/lib/targets/domain/review';
import type { TargetForm } from '@/lib/targets/domain/types';

/** All that was said of a target in one round. */
export async function findRound(db: Tx, countyCode: string, targetId: string, round: number): Promise<ReviewRound> {
  const opinions = await db.lineOpinion.findMany({ where: { countyCode, targetId, round } });
  const parties = await db.partyOpinion.findMany({
    where: { countyCode, targetId, round },
    select: { party: true, conclusion: true, personId: true },
  });
  const threads = await db.reviewThread.findMany({
    where: { countyCode, targetId, resolvedAt: null },
    select: { lineId: true },
  });
  return { opinions: opinions.map(opinionOf), parties, openThreadLineIds: threads.map((thread) => thread.lineId) };
}

export const EMPTY_ROUND: ReviewRound = { opinions: [], parties: [], openThreadLineIds: [] };

function opinionOf(row: Prisma.LineOpinionGetPayload<object>): LineOpinion {
  return {
    party: row.party,
    lineId: row.lineId,
    verdict: row.verdict,
    aspect: row.aspect,
    reasonCode: row.reasonCode as ReasonCode | null,
    text: row.text,
    suggestedValue: row.suggestedValue,
    isTraced: row.isTraced,
  };
}

export interface OpinionWrite {
  readonly countyCode: string;
  readonly targetId: string;
  readonly round: number;
  readonly personId: string | null;
  readonly now: Date;
}

/** Sets opinions; a second word of the same party on the same line in the same round replaces the first. */
export async function writeOpinions(tx: Tx, write: OpinionWrite, opinions: readonly LineOpinion[]): Promise<void> {
  if (opinions.length === 0) return;
  const { countyCode, targetId, round } = write;
  await tx.lineOpinion.deleteMany({
    where: {
      countyCode,
      targetId,
      round,
      OR: opinions.map((opinion) => ({ party: opinion.party, lineId: opinion.lineId })),
    },
  });
  await tx.lineOpinion.createMany({
    data: opinions.map((opinion) => ({
      ...opinion,
      id: newId(),
      countyCode,
      targetId,
      round,
      personId: write.personId,
      givenAt: write.now,
    })),
  });
}

/** Copies agreement on unchanged lines from one round to the next, with its speakers and times. */
export async function carryAgreement(
  tx: Tx,
  target: { readonly countyCode: string; readonly targetId: string },
  rounds: { readonly from: number; readonly to: number },
  lineIds: readonly string[],
): Promise<void> {
  const agreed = await tx.lineOpinion.findMany({
    where: { ...target, round: rounds.from, verdict: 'agree', lineId: { in: [...lineIds] } },
  });
  if (agreed.length === 0) return;
  await tx.lineOpinion.createMany({
    data: agreed.map((row) => ({
      ...row,
      id: newId(),
      round: rounds.to,
      carriedFrom: row.carriedFrom ?? rounds.from,
    })),
  });
}

export async function writePartyOpinion(
  tx: Tx,
  opinion: {
    readonly countyCode: string;
    readonly targetId: string;
    readonly round: number;
    readonly party: ReviewParty;
    readonly conclusion: PartyConclusion;
    readonly text: string;
    readonly personId: string | null;
    readonly signedAt: Date;
  },
): Promise<void> {
  await tx.partyOpinion.create({ data: opinion });
}

/** The last version a joint review looked at, with its round; null before the first. */
export async function findReviewedVersion(
  db: Tx,
  countyCode: string,
  targetId: string,
): Promise<{ readonly round: number; readonly form: TargetForm } | null> {
  const row = await db.targetVersion.findFirst({
    where: { countyCode, targetId, reviewRound: { not: null } },
    orderBy: { reviewRound: 'desc' },
  });
  return row?.reviewRound ? { round: row.reviewRound, form: formOfContent(row.content) } : null;
}

/** The form its open return was about: the last version submitted before it; null when nothing is returned. */
export async function findReturnedForm(db: Tx, countyCode: string, targetId: string): Promise<TargetForm | null> {
  const item = await db.returnItem.findFirst({
    where: { countyCode, targetId, closedAt: null },
    select: { returnedAt: true },
  });
  if (item === null) return null;
  const version = await db.targetVersion.findFirst({
    where: { countyCode, targetId, submittedAt: { lte: item.returnedAt } },
    orderBy: { versionNo: 'desc' },
    select: { content: true },
  });
  return version ? formOfContent(version.content) : null;
}

/** The form inside a frozen version; versions are written by submit-target only. */
export function formOfContent(content: Prisma.JsonValue): TargetForm {
  const { form } = content as { form: unknown };
  return form as TargetForm;
}
