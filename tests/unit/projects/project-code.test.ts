import { describe, expect, it } from 'vitest';
import { CODE_WARNINGS, codeWarnings, normaliseCode } from '@/lib/projects/domain/project-code';
import { codeWarningText } from '@/lib/projects/refusal-labels';

const codesOf = (code: string | null, category = 'special_purpose') =>
  codeWarnings(code, '652822', category).map((warning) => warning.code);

describe('项目代码', () => {
  it.each([
    ['65282225T000000000123', 'special_purpose', []],
    ['65282225R000000000123', 'personnel', []],
    ['65282225P000000000123', 'personnel', []],
    ['65282225T00000000012', 'special_purpose', ['code_length']],
    ['65282225T0000000001234', 'special_purpose', ['code_length']],
    ['652822250000000000123', 'special_purpose', ['code_pattern']],
    ['6528222ST000000000123', 'special_purpose', ['code_pattern']],
    ['51000021R000000019951', 'special_purpose', ['code_other_county', 'code_letter']],
    ['65282225Y000000000123', 'personnel', ['code_letter']],
    [null, 'special_purpose', []],
    ['', 'special_purpose', []],
  ] as const)('%s (%s) -> %j', (code, category, warnings) => {
    expect(codesOf(code, category)).toEqual(warnings);
  });

  it.each([
    [' 65282225t000000000123\u00a0', '65282225T000000000123'],
    ['６５２８２２２５Ｔ０００００００００１２３', '65282225T000000000123'],
    ['65282225 T 0000 0000 0123', '65282225T000000000123'],
    ['\u200b65282225T000000000123', '65282225T000000000123'],
  ])('%j is written as %s', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });

  it('every warning has words without holes', () => {
    const params = { length: 20, wanted: 21, region: '510000', countyCode: '652822', letter: 'R' };
    for (const code of CODE_WARNINGS) expect(codeWarningText({ code, params })).not.toContain('undefined');
  });
});
