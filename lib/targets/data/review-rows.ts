/** Rows of the joint review <-> what the parties said. */
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';
import type { LineOpinion, PartyConclusion, ReviewParty, ReviewRound } from '@/lib/targets/domain/review';
import type { TargetForm } from '@/lib/targets/domain/types';

/** All that was said of a target in one round. */
export async function findRound(db: Tx, countyCode: string, targetId: string, round: number): Promise<ReviewRound> {
  const rows = await db.$queryRaw<ReviewRound[]>`
    select
      (select coalesce(json_agg(json_build_object(
         'party', o.party, 'lineId', o.line_id, 'verdict', o.verdict, 'aspect', o.aspect, 'reasonCode', o.reason_code,
         'text', o.text, 'suggestedValue', o.suggested_value, 'isTraced', o.is_traced)), '[]')
       from line_opinion o
       where o.county_code = ${countyCode} and o.target_id = ${targetId}::uuid and o.round = ${round}) as opinions,
      (select coalesce(json_agg(json_build_object(
         'party', o.party, 'conclusion', o.conclusion, 'personId', o.person_id)), '[]')
       from party_opinion o
       where o.county_code = ${countyCode} and o.target_id = ${targetId}::uuid and o.round = ${round}) as parties,
      (select coalesce(json_agg(t.line_id), '[]') from review_thread t
       where t.county_code = ${countyCode} and t.target_id = ${targetId}::uuid and t.resolved_at is null)
        as "openThreadLineIds"`;
  return rows[0] ?? EMPTY_ROUND;
}

export const EMPTY_ROUND: ReviewRound = { opinions: [], parties: [], openThreadLineIds: [] };

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
