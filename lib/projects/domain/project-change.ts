/** What the history of a project shows: who did what, and the fields before and after. */
import type { AuditedFields } from '@/lib/projects/domain/audited-facts';

export const HISTORY_ACTS = [
  'register-project',
  'update-project',
  'lock-money-request',
  'release-money-request',
] as const;
export type HistoryAct = (typeof HISTORY_ACTS)[number];

export interface ProjectChange {
  readonly sequence: number;
  readonly at: Date;
  readonly act: HistoryAct;
  /** null = the system itself */
  readonly personName: string | null;
  /** empty for a registration */
  readonly before: AuditedFields;
  readonly after: AuditedFields;
}
