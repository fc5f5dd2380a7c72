import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, parsePoints, points, subtractPoints, sumPoints, wholePoints } from '@/lib/core/points';

const anyPoints = fc.integer({ min: 0, max: 999_999 }).map(points);

describe('分值', () => {
  test('there and back', () => {
    fc.assert(
      fc.property(anyPoints, (value) => {
        expect(parsePoints(formatPoints(value))).toEqual({ ok: true, value });
      }),
    );
  });

  test('sums are exact and what is left adds up again', () => {
    fc.assert(
      fc.property(fc.array(anyPoints, { minLength: 1, maxLength: 30 }), (values) => {
        const total = sumPoints(values);
        const [first = points(0), ...rest] = values;
        expect(subtractPoints(total, first)).toBe(sumPoints(rest));
      }),
    );
  });

  test('ten times 0.10 is 1.00', () => {
    expect(formatPoints(sumPoints(Array.from({ length: 10 }, () => points(10))))).toBe('1.00');
    expect(sumPoints([20, 40, 20, 10].map(wholePoints))).toBe(wholePoints(90));
  });

  test.each([
    ['89.99', 8999],
    ['90', 9000],
    ['90.01', 9001],
    ['１２.5', 1250],
  ])('%s', (text, value) => {
    expect(parsePoints(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['-1', 'negative'],
    ['12.345', 'too_many_decimals'],
    ['10分', 'unit_word'],
    ['10000', 'too_large'],
    ['十', 'not_a_number'],
  ])('“%s” is %s', (text, problem) => {
    expect(parsePoints(text)).toEqual({ ok: false, problem });
  });

  test('a part of a hundredth is a defect', () => {
    expect(() => points(1.5)).toThrow(RangeError);
  });
});
