import { describe, expect, test } from 'vitest';
import { LINT_CODES, REWRITE_CODES } from '@/lib/targets/domain/lint/lint-finding';
import { FORM_CODES } from '@/lib/targets/domain/rules/form-rule';
import { findingMessage, findingWords } from '@/lib/targets/labels-findings';
import { numberProblemWords } from '@/lib/targets/labels-number-problems';

const CODES = [...FORM_CODES, ...LINT_CODES];

test('no code means two things', () => {
  expect(new Set([...CODES, ...REWRITE_CODES]).size).toBe(CODES.length + REWRITE_CODES.length);
});

describe('every code has a Chinese sentence', () => {
  test.each(CODES)('%s', (code) => {
    expect(findingMessage(code, { name: '指标', level1: 'output', frame: 'frame_2021', direction: 'ge' })).toMatch(
      /\p{Script=Han}.*[。？]$/u,
    );
  });
});

test('a code of another chapter stays itself', () => {
  expect(findingMessage('target_is_locked', {})).toBe('target_is_locked');
});

test('错误说清哪里错、怎么改', () => {
  const words = findingWords({
    rule: 'G05',
    severity: 'error',
    place: 'lines[0].targetValue',
    lineId: 'x',
    code: 'value_unreadable',
    params: { typed: '1,234.5', problem: 'comma' },
    rewrite: null,
  });
  expect(words).toEqual({
    rule: '定量指标要能衡量',
    message: '指标值“1,234.5”里有逗号，请去掉逗号只填数字，例如 1234.5。',
    rewrite: null,
  });
});

test('an unknown problem of a number reads as: not a number', () => {
  expect(numberProblemWords('no_such_problem')).toBe(numberProblemWords('not_a_number'));
});
