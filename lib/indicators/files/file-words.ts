/** 中文 and codes of library files, both ways: sheet names, heads and the words in the cells. */
import { cleanText } from '@/lib/core/sheet';
import type { CategoryField, LibraryWords } from '@/lib/indicators/domain/import/library-words';
import type { IndicatorField } from '@/lib/indicators/domain/library-content';
import { ACCRUALS, DIRECTIONS, type Direction, PROJECT_LEVEL1, PROJECT_LEVEL2 } from '@/lib/indicators/domain/types';
import { ACCRUAL_LABELS, FIELD_LABELS, LEVEL1_LABELS, LEVEL2_LABELS } from '@/lib/indicators/labels';

export const INDICATOR_SHEET = '指标库';
export const CATEGORY_SHEET = '指标分类';

/** Heads of the csv, as open data names them. */
export const CSV_HEADS: Readonly<Record<IndicatorField, string>> = {
  code: 'code',
  category: 'category',
  level1: 'level1',
  level2: 'level2',
  name: 'name',
  unit: 'unit',
  direction: 'direction',
  accrual: 'accrual',
  typicalValue: 'typical_value',
  explanation: 'explanation',
  sourceBasis: 'source_basis',
  origin: 'origin',
};

export const CATEGORY_HEADS: Readonly<Record<CategoryField, string>> = { code: '分类编码', name: '分类名称' };

/** What other tables call our columns. */
const OTHER_HEADS: Readonly<Record<IndicatorField, readonly string[]>> = {
  code: ['指标代码', '指标编码', '代码'],
  category: ['分类', '指标类别', '类别'],
  level1: [],
  level2: [],
  name: ['三级指标名称', '指标名称'],
  unit: ['计量单位', '单位'],
  direction: ['指标方向', '符号'],
  accrual: ['累计状态', '指标类型'],
  typicalValue: ['typicalValue', '指标值', '参考值'],
  explanation: ['指标解释', '指标值说明', '指标说明'],
  sourceBasis: ['sourceBasis', '数据来源', '佐证资料'],
  origin: ['指标来源'],
};

const OTHER_DIRECTIONS: Readonly<Record<Direction, readonly string[]>> = {
  ge: ['≥', '>=', '≧', '⩾', '大于等于', '大于或等于', '不低于', '不少于'],
  gt: ['>', '大于'],
  eq: ['=', '==', '等于'],
  lt: ['<', '小于'],
  le: ['≤', '<=', '≦', '⩽', '小于等于', '小于或等于', '不高于', '不超过'],
  qualitative: ['定性'],
};

/** Full-width forms and spaces are no difference: ＞＝ is >=. */
function key(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s/g, '').toLowerCase();
}

/** Codes by any of their words and by themselves. */
function reader<Code extends string>(
  codes: readonly Code[],
  words: (code: Code) => readonly string[],
): (text: string) => Code | null {
  const known = new Map(codes.flatMap((code) => [code, ...words(code)].map((word) => [key(word), code] as const)));
  return (text) => known.get(key(text)) ?? null;
}

const FIELDS = Object.keys(CSV_HEADS).filter((name): name is IndicatorField => name in FIELD_LABELS);
const CATEGORY_FIELDS: readonly CategoryField[] = ['code', 'name'];

export const LIBRARY_WORDS: LibraryWords = {
  isIndicatorSheet: (name) => key(name) === INDICATOR_SHEET,
  isCategorySheet: (name) => key(name) === CATEGORY_SHEET,
  head: reader(FIELDS, (field) => [CSV_HEADS[field], FIELD_LABELS[field], ...OTHER_HEADS[field]]),
  categoryHead: reader(CATEGORY_FIELDS, (field) => [CATEGORY_HEADS[field]]),
  level1: reader(PROJECT_LEVEL1, (level1) => [LEVEL1_LABELS[level1], LEVEL1_LABELS[level1].replace('指标', '')]),
  level2: reader(PROJECT_LEVEL2, (level2) => [LEVEL2_LABELS[level2], LEVEL2_LABELS[level2].replace('指标', '')]),
  direction: reader(DIRECTIONS, (direction) => OTHER_DIRECTIONS[direction]),
  accrual: reader(ACCRUALS, (accrual) => [ACCRUAL_LABELS[accrual], `${ACCRUAL_LABELS[accrual]}型`]),
};
