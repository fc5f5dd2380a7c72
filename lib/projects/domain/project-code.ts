/**
 * 项目代码 of the 一体化 platform: 行政区划(6) + 年度(2) + 类别字母(1) + 顺序号(12). An odd code is a warning: old and local
 * codes exist, and the platform, not this product, gives them.
 */

/** Longest code that is kept; longer ones belong into the local code. */
export const CODE_LENGTH = 21;

const STANDARD = /^\d{6}\d{2}[A-Z]\d{12}$/;

export const CODE_WARNINGS = ['code_length', 'code_pattern', 'code_other_county', 'code_letter'] as const;
export interface CodeWarning {
  readonly code: (typeof CODE_WARNINGS)[number];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Full-width forms, spaces of every kind and lower case mended: ` 65282225t0000… ` becomes the plain code. */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Z}\p{Cf}]/gu, '')
    .toUpperCase();
}

/** Letter of a project category in the code. @source domain 4.2: R 人员类, Y 运转类, T 特定目标类 (P also occurs) */
const LETTERS: Readonly<Record<string, string>> = {
  personnel: 'R',
  routine_operation: 'Y',
  other_operation: 'Y',
  special_purpose: 'T',
};

/**
 * What is unusual about a normalised code; empty = nothing, also when there is no code.
 * @source domain 4.2: a code that does not match is a warning, not an error
 */
export function codeWarnings(code: string | null, countyCode: string, category: string): readonly CodeWarning[] {
  if (code === null || code === '') return [];
  if (code.length !== CODE_LENGTH)
    return [{ code: 'code_length', params: { length: code.length, wanted: CODE_LENGTH } }];
  if (!STANDARD.test(code)) return [{ code: 'code_pattern', params: {} }];
  const warnings: CodeWarning[] = [];
  const region = code.slice(0, 6);
  if (region !== countyCode) warnings.push({ code: 'code_other_county', params: { region, countyCode } });
  const letter = code.slice(8, 9);
  const wanted = LETTERS[category];
  if (wanted !== undefined && letter !== wanted && letter !== 'P') {
    warnings.push({ code: 'code_letter', params: { letter, wanted } });
  }
  return warnings;
}
