/**
 * What a library says, apart from where it is stored: its categories and its common indicators. One canonical value per
 * library, so that two equal libraries are equal bytes. What changed between two of them: library-diff.ts.
 */
import type { Accrual, Direction, ProjectLevel1, ProjectLevel2 } from '@/lib/indicators/domain/types';

/** 指标分类 */
export interface CategoryRecord {
  /** two digits */
  readonly code: string;
  readonly name: string;
}

/** 共性指标. Texts are clean (core/sheet); '' = nothing said. */
export interface IndicatorRecord {
  /** 绩效指标代码, unique in the library */
  readonly code: string;
  /** name of its category */
  readonly category: string;
  readonly level1: ProjectLevel1;
  readonly level2: ProjectLevel2;
  readonly name: string;
  /** 度量单位; '' only for a qualitative indicator */
  readonly unit: string;
  readonly direction: Direction;
  readonly accrual: Accrual;
  /** 参考指标值: a plain decimal, words for a qualitative indicator, '' = none */
  readonly typicalValue: string;
  /** 指标解释 with its way of calculation */
  readonly explanation: string;
  /** 数据来源与佐证资料 */
  readonly sourceBasis: string;
  /** code of the region's own library, or 本县补充 */
  readonly origin: string;
}

export interface LibraryContent {
  readonly categories: readonly CategoryRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** Fields of an indicator in the order of every file and table. */
export const INDICATOR_FIELDS = [
  'code',
  'category',
  'level1',
  'level2',
  'name',
  'unit',
  'direction',
  'accrual',
  'typicalValue',
  'explanation',
  'sourceBasis',
  'origin',
] as const satisfies readonly (keyof IndicatorRecord)[];
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

export interface LibraryCounts {
  readonly categories: number;
  readonly indicators: number;
}

/** Categories that hold at least one indicator, by code; indicators by code. A category nobody uses is not said. */
export function canonicalContent(content: LibraryContent): LibraryContent {
  const used = new Set(content.indicators.map((indicator) => indicator.category));
  return {
    categories: [...content.categories].filter((category) => used.has(category.name)).sort(byCode),
    indicators: [...content.indicators].sort(byCode),
  };
}

/**
 * The two numbers the county speaks of, always counted and never written down.
 * @source 轮台县2025年预算绩效情况说明: 26 类 310 条共性指标
 */
export function countContent(content: LibraryContent): LibraryCounts {
  return {
    categories: new Set(content.indicators.map((indicator) => indicator.category)).size,
    indicators: content.indicators.length,
  };
}

/** Code points, not a locale: the same on every machine. */
function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}
