/** Writing the workflow of a target: state with its transition, frozen versions, returned places. */
import type { Seat } from '@/lib/core/seat';
import type { JsonValue } from '@/lib/platform/canonical-json';
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';
import type { ReturnReason } from '@/lib/targets/domain/guards';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';

export interface Advance {
  readonly countyCode: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly event: TargetEvent;
  readonly from: TargetState;
  readonly to: TargetState;
  /** round after the event */
  readonly round: number;
  /** number of the last submitted version after the event */
  readonly versionNo: number;
  readonly personId: string | null;
  readonly seat: Seat | null;
  readonly note: string;
  readonly now: Date;
  /** deadline of the step that ended; null = none */
  readonly previousDueOn: string | null;
  /** deadline of the step that begins; null = none */
  readonly dueOn: string | null;
  /** set on submission: warnings of the submitted form, and everybody who prepared it, its submitter included */
  readonly submission?: { readonly warningCount: number; readonly preparedBy: readonly string[] };
}

/** Moves the target and writes the transition, if state and version are unchanged; false when somebody was first. */
export async function advanceTarget(tx: Tx, advance: Advance): Promise<boolean> {
  const { countyCode, id } = advance;
  const { count } = await tx.performanceTarget.updateMany({
    where: { countyCode, id, version: advance.expectedVersion, state: advance.from },
    data: {
      state: advance.to,
      round: advance.round,
      versionNo: advance.versionNo,
      stateSince: advance.now,
      dueOn: dateOf(advance.dueOn),
      version: { increment: 1 },
      ...(advance.submission ? { ...advance.submission, preparedBy: [...advance.submission.preparedBy] } : {}),
    },
  });
  if (count === 0) return false;
  await tx.targetTransition.create({
    data: {
      countyCode,
      id: newId(),
      targetId: id,
      round: advance.round,
      event: advance.event,
      fromState: advance.from,
      toState: advance.to,
      personId: advance.personId,
      seat: advance.seat,
      note: advance.note,
      occurredAt: advance.now,
      dueOn: dateOf(advance.previousDueOn),
    },
  });
  return true;
}

/** Freezes what was submitted. */
export async function freezeVersion(
  tx: Tx,
  version: {
    readonly countyCode: string;
    readonly targetId: string;
    readonly versionNo: number;
    readonly content: JsonValue;
    readonly contentHash: string;
    readonly submittedBy: string | null;
    readonly submittedAt: Date;
  },
): Promise<void> {
  await tx.targetVersion.create({ data: { ...version, content: JSON.parse(JSON.stringify(version.content)) } });
}

export async function markReviewed(
  tx: Tx,
  countyCode: string,
  targetId: string,
  versionNo: number,
  mark: { reviewRound: number } | { passedAt: Date },
): Promise<void> {
  await tx.targetVersion.update({
    where: { countyCode_targetId_versionNo: { countyCode, targetId, versionNo } },
    data: mark,
  });
}

/** A new return replaces the places of the one before. */
export async function replaceReturns(
  tx: Tx,
  target: { readonly countyCode: string; readonly id: string; readonly round: number },
  returns: readonly ReturnReason[],
  by: { readonly personId: string | null; readonly now: Date },
): Promise<void> {
  await closeReturns(tx, target.countyCode, target.id, by.now);
  await tx.returnItem.createMany({
    data: returns.map((item) => ({
      countyCode: target.countyCode,
      id: newId(),
      targetId: target.id,
      round: target.round,
      place: item.place,
      lineId: item.lineId,
      reasonCode: item.reasonCode,
      text: item.text.trim(),
      personId: by.personId,
      returnedAt: by.now,
    })),
  });
}

export async function closeReturns(tx: Tx, countyCode: string, targetId: string, now: Date): Promise<void> {
  await tx.returnItem.updateMany({ where: { countyCode, targetId, closedAt: null }, data: { closedAt: now } });
}

function dateOf(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}
