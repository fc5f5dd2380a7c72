/** What the parts of the review room hand each other. */
import type { IndicatorRecord } from '@/lib/indicators/domain/library-content';
import type { OpinionView, RemarkView } from '@/lib/targets/domain/flow';
import type { ReviewParty } from '@/lib/targets/domain/review';
import type { Finding, TargetLine } from '@/lib/targets/domain/types';

export type ShownRemark = Omit<RemarkView, 'writtenAt'> & { readonly writtenAt: string };

export interface ReviewRoomProps {
  readonly targetId: string;
  readonly round: number;
  readonly objective: string;
  readonly lines: readonly TargetLine[];
  readonly isOpen: boolean;
  /** party this person may speak for now; null = none, or it has signed */
  readonly party: ReviewParty | null;
  /** party this person discusses for; null = only reads */
  readonly speaksFor: ReviewParty | null;
  readonly opinions: readonly OpinionView[];
  readonly remarks: readonly ShownRemark[];
  readonly findings: readonly Finding[];
  readonly details: Readonly<Record<string, IndicatorRecord>>;
  readonly documents: readonly { readonly id: string; readonly fileName: string }[];
}

export interface LineDossierProps extends ReviewRoomProps {
  readonly line: TargetLine;
  /** go on to the next line; absent on the last */
  readonly onDone?: () => void;
}
