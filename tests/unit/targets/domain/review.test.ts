import { describe, expect, test } from 'vitest';
import { opinionFaults, overridesThirdParty, unchangedLines, unsignable } from '@/lib/targets/domain/review';
import { agreed, agreedBy, form, formOf, lineOf } from '../workflow-samples';

describe('三方会审', () => {
  test('没有逐条发表意见，不能签署', () => {
    const round = { ...agreed, opinions: [agreedBy('unit', 'a')] };
    expect(unsignable('unit', form, round)).toEqual([{ code: 'lines_without_opinion', params: { count: 1 } }]);
    expect(unsignable('unit', form, agreed)).toEqual([]);
  });

  test.each([
    ['同意不需要理由', agreedBy('finance', 'a'), []],
    ['修改没有理由', agreedBy('finance', 'a', { verdict: 'modify' }), ['opinion_needs_reason']],
    [
      '修改没有写怎样改',
      agreedBy('finance', 'a', { verdict: 'modify', reasonCode: 'value_too_low' }),
      ['opinion_needs_reason'],
    ],
    [
      '修改理由齐全',
      agreedBy('finance', 'a', { verdict: 'modify', reasonCode: 'value_too_low', text: '提高到 20' }),
      [],
    ],
    ['说的行不在表里', agreedBy('finance', 'x'), ['opinion_names_no_line']],
    ['新增不指向行', agreedBy('finance', 'x', { verdict: 'add', reasonCode: 'missing', text: '缺满意度' }), []],
  ])('%s', (_title, opinion, codes) => {
    expect(opinionFaults(form, [opinion]).map((refusal) => refusal.code)).toEqual(codes);
  });

  test('第三方对一行有不同意见，或总体不同意，通过即为不采纳', () => {
    expect(overridesThirdParty(form, agreed)).toBe(false);
    const line = { ...agreed, opinions: [...agreed.opinions, agreedBy('third_party', 'a', { verdict: 'delete' })] };
    expect(overridesThirdParty(form, line)).toBe(true);
    const parties = [
      ...agreed.parties,
      { party: 'third_party' as const, conclusion: 'agree_after_revision' as const, personId: null },
    ];
    expect(overridesThirdParty(form, { ...agreed, parties })).toBe(true);
  });

  test('除权重外没有改动的行，上一轮的同意继续有效', () => {
    const reviewed = formOf([lineOf('a'), lineOf('b'), lineOf('c')]);
    const present = formOf([lineOf('b', { weight: '12' }), lineOf('a', { targetValue: '20' }), lineOf('d')]);
    expect(unchangedLines(reviewed, present)).toEqual(['b']);
  });
});
