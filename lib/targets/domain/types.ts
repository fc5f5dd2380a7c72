/**
 * The words of a project's performance target (项目支出绩效目标): its form, its lines, its findings. Rules over them
 * stand in form-rules.ts and lint/; the workflow in machine.ts; what the parties say in review.ts.
 */

export type { LibraryEntry } from '@/lib/indicators/domain/library-entry';

import type { Accrual, Direction, Frame, ProjectLevel1, ProjectLevel2 } from '@/lib/indicators/domain/types';

export {
  ACCRUALS,
  type Accrual,
  DIRECTIONS,
  type Direction,
  FRAMES,
  type Frame,
  PROJECT_LEVEL1,
  PROJECT_LEVEL2,
  type ProjectLevel1,
  type ProjectLevel2,
} from '@/lib/indicators/domain/types';

/** One indicator line as the clerk has it: everything is text until the rules read it. */
export interface TargetLine {
  /** UUIDv7 made when the line is added, kept for its life */
  readonly id: string;
  readonly level1: ProjectLevel1;
  readonly level2: ProjectLevel2;
  /** common indicator it comes from; null = 个性指标 */
  readonly indicatorId: string | null;
  readonly name: string;
  /** 指标性质; null = not chosen yet, e.g. in a published table without signs */
  readonly direction: Direction | null;
  /** 指标值 as typed; a plain decimal for a quantitative line, words for a qualitative one; '' = empty */
  readonly targetValue: string;
  /** 度量单位; '' = none */
  readonly unit: string;
  /** 权重(分值) in points as typed, e.g. `12.50`; '' = empty */
  readonly weight: string;
  readonly accrual: Accrual;
  /** 指标值来源/说明 */
  readonly valueSource: string;
  /** 评(扣)分标准 */
  readonly scoringRule: string;
  /** last year's actual value or other base, plain decimal; '' = none */
  readonly baseline: string;
  /** why there is no base; '' = not told */
  readonly noBaselineReason: string;
  /** yuan per unit of measure, plain decimal; '' = none */
  readonly unitCost: string;
  /** 依据资料 the line traces to; null = none */
  readonly documentId: string | null;
  readonly clauseNumber: string;
  readonly clauseText: string;
  /** why this is a 个性指标, and why it differs from a near library name; '' = not told */
  readonly specificReason: string;
  /** fiscal year the line was copied from and not yet confirmed or changed, e.g. `2024`; '' = it is this year's own */
  readonly copiedFrom: string;
}

/** The part of a target a clerk edits. */
export interface TargetForm {
  readonly frame: Frame;
  /** 年度绩效目标, up to 2000 characters */
  readonly objective: string;
  /** 中期/总体绩效目标 */
  readonly termObjective: string;
  /** 直接服务对象: who and how many */
  readonly beneficiaries: string;
  /** why no satisfaction line is set; '' = lines are set */
  readonly noSatisfactionReason: string;
  /** why no cost line is set; '' = lines are set */
  readonly noCostReason: string;
  readonly lines: readonly TargetLine[];
}

/** What the unit itself set or reached for an indicator in earlier years, as plain decimals. */
export interface PastRange {
  readonly lowest: string;
  readonly highest: string;
  /** targets it is taken from */
  readonly count: number;
}

/** Facts of the project the rules look at; money in fen. */
export interface TargetSubject {
  readonly projectName: string;
  readonly subjectKind: 'project' | 'policy';
  readonly category: 'personnel' | 'routine_operation' | 'other_operation' | 'special_purpose';
  readonly kind: 'key_construction' | 'service_purchase' | 'government_debt' | 'procurement' | 'subsidy' | null;
  readonly continuity: 'new' | 'continuing';
  /** 资金总额, fen */
  readonly totalFen: number;
  /** sum of the sources, fen; differs from the total only in bad data */
  readonly sourcesFen: number;
  /** by common indicator; absent = not looked up, e.g. in a frozen version */
  readonly pastRanges?: Readonly<Record<string, PastRange>>;
}

/** One finding of the rules or of the lint, placed at its field. */
export interface Finding {
  /** `G01`…`G14` or the name of a lint rule, e.g. `vague_word` */
  readonly rule: string;
  /** an error blocks submission; a warning is shown to clerk and reviewers */
  readonly severity: 'error' | 'warning';
  /** `objective`, `weights.output`, `lines[2].targetValue` …; the number is the place in the list */
  readonly place: string;
  /** id of the line it is about, null for the form as a whole */
  readonly lineId: string | null;
  /** code of the words (labels.ts), where one rule has several */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** one suggested rewrite or filling, as parameters of the words; null = none */
  readonly rewrite: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
}
