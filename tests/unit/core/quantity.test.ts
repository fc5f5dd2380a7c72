import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutTrailingZeros } from '@/lib/core/decimal-text';
import { compareQuantities, parseQuantity, type Quantity, quantityFraction } from '@/lib/core/quantity';
import { formatRate, rateOfFraction } from '@/lib/core/rate';

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text, 'number', 'any');
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const anyQuantity = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n) + 1n, max: 10n ** 14n - 1n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, decimals]) => quantity(`${whole}.${String(decimals).padStart(6, '0')}`));

describe('指标值', () => {
  test.each([
    ['12.500000', '12.5'],
    ['007', '7'],
    ['+3', '3'],
    ['3.000', '3'],
    ['100', '100'],
    ['0.000001', '0.000001'],
    ['-0.0', '0'],
    ['１２３', '123'],
    ['95．5', '95.5'],
    ['99999999999999.999999', '99999999999999.999999'],
  ])('%s is kept as %s', (text, kept) => {
    expect(quantity(text)).toBe(kept);
  });

  test('the canonical form reads back as itself', () => {
    fc.assert(
      fc.property(anyQuantity, (value) => {
        expect(quantity(value)).toBe(value);
      }),
    );
  });

  test('comparing agrees with the exact values', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const difference = quantityFraction(a).numerator - quantityFraction(b).numerator;
        expect(compareQuantities(a, b)).toBe(difference === 0n ? 0 : difference < 0n ? -1 : 1);
      }),
    );
    expect(compareQuantities(quantity('9'), quantity('10'))).toBe(-1);
    expect(compareQuantities(quantity('-0.5'), quantity('-0.25'))).toBe(-1);
  });

  test('exact enough for a rate', () => {
    expect(formatRate(rateOfFraction(quantityFraction(quantity('0.20005'))))).toBe('20.01');
  });

  test('zeros of a whole number are no decimals', () => {
    expect(withoutTrailingZeros('100')).toBe('100');
    expect(withoutTrailingZeros('10.00')).toBe('10');
  });
});

describe('坏输入', () => {
  test.each([
    ['12%', 'percent_sign'],
    ['1,200', 'comma'],
    ['2024/2/30', 'date'],
    ['2024-02-30', 'date'],
    ['完成', 'not_a_number'],
    ['≥95', 'not_a_number'],
    ['95-100', 'not_a_number'],
    ['30公里', 'unit_word'],
    ['-5', 'negative'],
    ['0.0000001', 'too_many_decimals'],
    ['100000000000000', 'too_large'],
    ['#DIV/0!', 'formula_error'],
    ['', 'empty'],
  ])('“%s” in a number field is %s', (text, problem) => {
    expect(parseQuantity(text)).toEqual({ ok: false, problem });
  });

  test('a count comes whole', () => {
    expect(parseQuantity('12.5', 'count')).toEqual({ ok: false, problem: 'not_whole' });
    expect(parseQuantity('12.000', 'count')).toEqual({ ok: true, value: '12' });
    expect(parseQuantity('12%', 'count')).toEqual({ ok: false, problem: 'percent_sign' });
  });

  test.each([
    ['percent', '95%', '95'],
    ['percent', '95', '95'],
    ['percent', '100', '100'],
    ['fraction', '0.955', '95.5'],
    ['fraction', '1', '100'],
  ] as const)('%s field: %s is %s', (field, text, value) => {
    expect(parseQuantity(text, field)).toEqual({ ok: true, value });
  });

  test.each([
    ['percent', '100.01'],
    ['percent', '105%'],
    ['fraction', '1.01'],
    ['fraction', '1.2'],
  ] as const)('%s field: %s lies above a hundred percent', (field, text) => {
    expect(parseQuantity(text, field)).toEqual({ ok: false, problem: 'above_hundred_percent' });
  });
});
