import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFractions, type Fraction, fraction, roundHalfUp } from '@/lib/core/fraction';
import { distanceOf, formatRate, parseRate, percent, rate, rateOf, rateOfFraction } from '@/lib/core/rate';

const denominator = fc.bigInt({ min: 1n, max: 10n ** 15n });
const numerator = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });
const anyFraction = fc
  .tuple(numerator, denominator)
  .map(([top, bottom]): Fraction => ({ numerator: top, denominator: bottom }));

function exactly(top: number | bigint, bottom: number | bigint): Fraction {
  const value = fraction(top, bottom);
  if (value === null) throw new Error('zero denominator');
  return value;
}

describe('one rounding, half up', () => {
  test.each([
    [1, 3, '33.33'],
    [2, 3, '66.67'],
    [1, 8, '12.50'],
    [20_005, 100_000, '20.01'],
    [200_049, 1_000_000, '20.00'],
    [20_0049_999, 1_000_000_000, '20.00'],
    [105, 100, '105.00'],
    [-20_005, 100_000, '-20.01'],
    [0, 7, '0.00'],
    [16_739_302, 33_478_603, '50.00'],
  ])('%d / %d reads %s', (top, bottom, expected) => {
    const value = rateOf(top, bottom);
    expect(value === null ? null : formatRate(value)).toBe(expected);
  });

  test('no denominator, no rate: null and not zero', () => {
    expect(rateOf(0, 0)).toBeNull();
    expect(rateOf(5, 0)).toBeNull();
    expect(fraction(1, -2)).toEqual({ numerator: -1n, denominator: 2n });
  });

  test('never further than half a unit from the exact value, and symmetric about zero', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const rounded = roundHalfUp(value, 10_000n);
        const twiceAway = 2n * (rounded * value.denominator - value.numerator * 10_000n);
        expect(twiceAway <= value.denominator && twiceAway >= -value.denominator).toBe(true);
        expect(roundHalfUp({ ...value, numerator: -value.numerator }, 10_000n)).toBe(-rounded);
      }),
    );
  });

  test('a larger fraction never has the smaller rate', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const [low, high] = compareFractions(a, b) <= 0 ? [a, b] : [b, a];
        expect(rateOfFraction(low)).toBeLessThanOrEqual(rateOfFraction(high));
      }),
    );
  });

  test('expanding a fraction changes nothing', () => {
    fc.assert(
      fc.property(anyFraction, fc.bigInt({ min: 1n, max: 1_000n }), (value, factor) => {
        const expanded = { numerator: value.numerator * factor, denominator: value.denominator * factor };
        expect(compareFractions(value, expanded)).toBe(0);
        expect(rateOfFraction(expanded)).toBe(rateOfFraction(value));
      }),
    );
  });
});

describe('a result of two rates is rounded once (偏离率)', () => {
  test('C = 33.335 %, E = 13.334 % lie 20.00 apart, though the rounded two lie 20.01 apart', () => {
    const completion = exactly(33_335, 100_000);
    const execution = exactly(13_334, 100_000);
    expect(formatRate(distanceOf(completion, execution))).toBe('20.00');
    expect(rateOfFraction(completion) - rateOfFraction(execution)).toBe(2001);
  });

  test.each([
    ['under', 40_00, 60_00, '20.00'],
    ['on the half', 40_000, 60_005, '20.01'],
    ['just below the half', 400_000, 600_049, '20.00'],
  ])('%s', (_, low, high, expected) => {
    const scale = 10 ** String(low).length;
    expect(formatRate(distanceOf(exactly(low, scale), exactly(high, scale)))).toBe(expected);
  });

  test('distance has no sign and no direction', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(distanceOf(a, b)).toBe(distanceOf(b, a));
        expect(distanceOf(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('text', () => {
  test('there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
        expect(parseRate(formatRate(rate(value)))).toEqual({ ok: true, value });
      }),
    );
  });

  test('a third decimal is refused, not rounded', () => {
    expect(parseRate('20.005')).toEqual({ ok: false, problem: 'too_many_decimals' });
    expect(parseRate('20.010')).toEqual({ ok: true, value: 2001 });
    expect(parseRate('20%')).toEqual({ ok: false, problem: 'percent_sign' });
  });

  test('whole percent as rules are written', () => {
    expect(formatRate(percent(20))).toBe('20.00');
    expect(() => rate(0.5)).toThrow(RangeError);
  });
});
