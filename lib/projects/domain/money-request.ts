/**
 * 资金申请: what one project asks for one fiscal year, by source of funds. The total is never entered: it is the sum of
 * the sources, computed here and nowhere else.
 */
import { compareFen, type Fen, NO_MONEY, sumFen } from '@/lib/core/money';

/** Columns of the request in the order of the printed form. @source domain 4.3: 资金总额 = sum of the columns */
export const FUND_SOURCES = [
  'central',
  'region',
  'prefecture',
  'county',
  'aid',
  'generalBond',
  'specialBond',
  'carryover',
  'other',
] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** 四本预算 */
export const BUDGET_BOOKS = ['general_public', 'government_managed_fund', 'state_capital', 'social_insurance'] as const;
export type BudgetBook = (typeof BUDGET_BOOKS)[number];

/** 资金标记 a person sets; the other marks follow from the sources. */
export const CHOSEN_MARKS = ['direct', 'rural_linkage'] as const;
export type ChosenMark = (typeof CHOSEN_MARKS)[number];

export const FUND_MARKS = ['xinjiang_aid', 'direct', 'rural_linkage', 'general_bond', 'special_bond'] as const;
export type FundMark = (typeof FUND_MARKS)[number];

/** @unit fen, never below zero */
export type FundSources = Readonly<Record<FundSource, Fen>>;

/** A request as it is handed in. */
export interface RequestedMoney {
  readonly fiscalYear: number;
  readonly book: BudgetBook;
  readonly sources: FundSources;
  /** 直达, 衔接 */
  readonly chosenMarks: readonly ChosenMark[];
  /** 支出功能分类, 类 (3 digits); null = not told */
  readonly functionCode: string | null;
}

/** A request as it is kept. */
export interface MoneyRequest {
  readonly fiscalYear: number;
  readonly book: BudgetBook;
  readonly sources: FundSources;
  /** sum of the sources */
  readonly total: Fen;
  readonly fundMarks: readonly FundMark[];
  readonly functionCode: string | null;
  /** since when a target of this year is under review or passed; null = the request may change */
  readonly lockedAt: Date | null;
}

export const NO_SOURCES: FundSources = {
  central: NO_MONEY,
  region: NO_MONEY,
  prefecture: NO_MONEY,
  county: NO_MONEY,
  aid: NO_MONEY,
  generalBond: NO_MONEY,
  specialBond: NO_MONEY,
  carryover: NO_MONEY,
  other: NO_MONEY,
};

/** 资金总额. @source domain 4.3 */
export function totalOf(sources: FundSources): Fen {
  return sumFen(FUND_SOURCES.map((source) => sources[source]));
}

const MARK_OF_SOURCE: readonly (readonly [FundSource, FundMark])[] = [
  ['aid', 'xinjiang_aid'],
  ['generalBond', 'general_bond'],
  ['specialBond', 'special_bond'],
];

/** All marks of a request, in their fixed order: money of aid and bonds marks itself, 直达 and 衔接 are chosen. */
export function marksOf(sources: FundSources, chosen: readonly ChosenMark[]): readonly FundMark[] {
  const implied = MARK_OF_SOURCE.filter(([source]) => sources[source] > 0).map(([, mark]) => mark);
  return FUND_MARKS.filter((mark) => implied.includes(mark) || chosen.some((one) => one === mark));
}

export function isChosenMark(mark: FundMark): mark is ChosenMark {
  return CHOSEN_MARKS.some((one) => one === mark);
}

/** Whether keeping `wanted` would change what is kept: a locked request may be handed in again unchanged. */
export function isSameRequest(kept: MoneyRequest, wanted: RequestedMoney): boolean {
  const marks = marksOf(wanted.sources, wanted.chosenMarks);
  return (
    kept.fiscalYear === wanted.fiscalYear &&
    kept.book === wanted.book &&
    kept.functionCode === wanted.functionCode &&
    FUND_SOURCES.every((source) => compareFen(kept.sources[source], wanted.sources[source]) === 0) &&
    kept.fundMarks.length === marks.length &&
    marks.every((mark) => kept.fundMarks.includes(mark))
  );
}
