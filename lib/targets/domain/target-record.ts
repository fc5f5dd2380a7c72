/** A target as it is kept: its form, the facts of its project, where it stands and what is open for its clerk. */
import type { ReturnReason, TargetUnit } from '@/lib/targets/domain/guards';
import type { TargetState } from '@/lib/targets/domain/machine';
import type { TargetForm, TargetSubject } from '@/lib/targets/domain/types';

export interface TargetRecord {
  readonly id: string;
  readonly projectId: string;
  readonly fiscalYear: number;
  readonly state: TargetState;
  /** optimistic lock */
  readonly version: number;
  /** 会审轮次, 0 before the first */
  readonly round: number;
  /** number of the last submitted version, 0 = none */
  readonly versionNo: number;
  readonly form: TargetForm;
  readonly subject: TargetSubject;
  readonly unit: TargetUnit & { readonly code: string; readonly name: string };
  readonly preparedBy: readonly string[];
  /** who endorsed or forwarded it since its last submission */
  readonly earlierHands: readonly string[];
  /** open places of the last return */
  readonly returns: readonly ReturnReason[];
  readonly savedAt: Date;
  readonly stateSince: Date;
  /** business date `YYYY-MM-DD`; null = no deadline */
  readonly dueOn: string | null;
}
