/** What a list of targets shows and by what it is asked. */
import type { Fen } from '@/lib/core/money';
import type { TargetState } from '@/lib/targets/domain/machine';

export interface TargetListRow {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly fiscalYear: number;
  readonly state: TargetState;
  readonly round: number;
  /** warnings of the last submitted version */
  readonly warningCount: number;
  /** 资金总额 */
  readonly total: Fen;
  /** business date, null = no deadline */
  readonly dueOn: string | null;
  readonly stateSince: Date;
  readonly savedAt: Date;
}

export const TARGET_SORTS = ['due', 'unit', 'name', 'total', 'since'] as const;
export type TargetSort = (typeof TARGET_SORTS)[number];

export interface TargetFilter {
  readonly fiscalYear: number;
  readonly state: TargetState | null;
  readonly unitId: string | null;
  /** part of name, unit code or pinyin keys; '' = all */
  readonly words: string;
  readonly sort: TargetSort;
  /** row to go on after, as its sort key and id; null = first page */
  readonly after: { readonly key: string; readonly id: string } | null;
  readonly limit: number;
}
