/** What happened to a target, as its pages show it: steps, versions, opinions, discussion, returned places. */
import type { Seat } from '@/lib/core/seat';
import type { Change } from '@/lib/targets/domain/difference';
import type { ReturnPlace } from '@/lib/targets/domain/editable';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';
import type { LineOpinion, PartyConclusion, ReasonCode, ReviewParty } from '@/lib/targets/domain/review';

export interface FlowStep {
  readonly id: string;
  readonly round: number;
  readonly event: TargetEvent;
  readonly fromState: TargetState;
  readonly toState: TargetState;
  /** null = the system */
  readonly personName: string | null;
  readonly seat: Seat | null;
  readonly note: string;
  readonly occurredAt: Date;
  /** deadline of the step that ended, business date; null = none */
  readonly dueOn: string | null;
}

export interface VersionRow {
  readonly versionNo: number;
  readonly contentHash: string;
  readonly submittedAt: Date;
  readonly submitterName: string | null;
  readonly reviewRound: number | null;
  readonly passedAt: Date | null;
}

export interface OpinionView extends LineOpinion {
  readonly personName: string | null;
  readonly givenAt: Date;
  /** round it was carried from; null = given in this round */
  readonly carriedFrom: number | null;
}

export interface PartyOpinionView {
  readonly round: number;
  readonly party: ReviewParty;
  readonly conclusion: PartyConclusion;
  readonly text: string;
  readonly personName: string | null;
  readonly signedAt: Date;
}

export interface RemarkView {
  readonly id: string;
  readonly threadId: string;
  readonly lineId: string;
  readonly isResolved: boolean;
  readonly party: ReviewParty;
  readonly text: string;
  readonly personName: string;
  readonly writtenAt: Date;
}

export interface ReturnView {
  readonly round: number;
  readonly place: ReturnPlace;
  readonly lineId: string | null;
  readonly reasonCode: ReasonCode;
  readonly text: string;
  readonly personName: string | null;
  readonly returnedAt: Date;
  readonly isOpen: boolean;
}

export interface TargetSave {
  /** place in the audit chain */
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly personName: string;
  readonly changes: readonly Change[];
}
