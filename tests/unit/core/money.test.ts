import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFen,
  exactWanText,
  type Fen,
  fen,
  formatWan,
  formatYuan,
  NO_MONEY,
  parseWan,
  parseYuan,
  subtractFen,
  sumFen,
  wanText,
  yuanText,
} from '@/lib/core/money';

const anyFen = fc.maxSafeInteger().map(fen);

/** Half of the range, so that two or three of them still add up to a safe integer. */
const smallFen = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(fen);

function problemOf(text: string, read: typeof parseYuan = parseYuan): string | null {
  const parsed = read(text, 'not_negative');
  return parsed.ok ? null : parsed.problem;
}

function fenOf(text: string, read: typeof parseYuan = parseYuan): Fen | null {
  const parsed = read(text);
  return parsed.ok ? parsed.value : null;
}

describe('元 there and back', () => {
  test('any fen survives yuan text', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(fenOf(yuanText(amount))).toBe(amount);
      }),
    );
  });

  test('any fen survives 万元 text for editing', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(fenOf(exactWanText(amount), parseWan)).toBe(amount);
      }),
    );
  });

  test('yuan text always has two decimals and never a float tail', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        expect(yuanText(amount)).toMatch(/^-?\d+\.\d{2}$/);
      }),
    );
  });

  test.each([
    ['0.1', 10],
    ['0.07', 7],
    ['1.10', 110],
    ['1.1000', 110],
    ['33478603', 3_347_860_300],
    ['１２３．４５', 12_345],
    [' 12.5　', 1250],
    ['-0.5', -50],
    ['-0', 0],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s 元', (text, expected) => {
    expect(fenOf(text)).toBe(expected);
    expect(Object.is(fenOf(text), -0)).toBe(false);
  });
});

describe('万元', () => {
  test.each([
    ['334786.03', 334_786_030_000],
    ['8207', 8_207_000_000],
    ['0.000001', 1],
    ['1.234567', 1_234_567],
  ])('%s 万元 is %d fen', (text, expected) => {
    expect(fenOf(text, parseWan)).toBe(expected);
  });

  test('shown with two decimals, half up, thousands marks', () => {
    expect(formatWan(fen(334_786_030_000))).toBe('334,786.03');
    expect(formatWan(fen(4_999))).toBe('0.00');
    expect(formatWan(fen(5_000))).toBe('0.01');
    expect(formatWan(fen(14_999))).toBe('0.01');
    expect(formatWan(fen(15_000))).toBe('0.02');
    expect(formatWan(fen(-5_000))).toBe('-0.01');
    expect(formatWan(fen(999_995_000))).toBe('1,000.00');
    expect(wanText(fen(8_207_000_000))).toBe('8207.00');
    expect(formatYuan(fen(123_456_789))).toBe('1,234,567.89');
    expect(formatYuan(fen(-100_000))).toBe('-1,000.00');
  });

  test('the shown value lies within half a hundredth of the true one', () => {
    fc.assert(
      fc.property(anyFen, (amount) => {
        const shown = BigInt(wanText(amount).replace('.', '')) * 10_000n;
        const away = shown - BigInt(amount);
        expect(away <= 5_000n && away >= -5_000n).toBe(true);
      }),
    );
  });
});

describe('坏输入 is named, not guessed', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['--', 'empty'],
    ['1,234.5', 'comma'],
    ['1，234', 'comma'],
    ['1,234.5万元', 'unit_word'],
    ['1234 万元', 'unit_word'],
    ['¥12', 'currency_sign'],
    ['￥12', 'currency_sign'],
    ['12%', 'percent_sign'],
    ['12％', 'percent_sign'],
    ['2024/2/30', 'date'],
    ['2024年2月', 'date'],
    ['#REF!', 'formula_error'],
    ['1e5', 'exponent'],
    ['12 34', 'inner_space'],
    ['5²', 'not_a_number'],
    ['一百', 'not_a_number'],
    ['12.345', 'too_many_decimals'],
    ['-3', 'negative'],
    ['90071992547409.92', 'too_large'],
  ])('“%s” is %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('a seventh decimal of 万元 is below the fen', () => {
    expect(problemOf('0.0000001', parseWan)).toBe('too_many_decimals');
    expect(problemOf('0.0000010', parseWan)).toBe(null);
  });

  test('no text whatever makes the reader throw or give something unsafe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseYuan(text);
        if (parsed.ok) expect(Number.isSafeInteger(parsed.value)).toBe(true);
      }),
    );
  });
});

describe('sums', () => {
  test('order does not matter, and taking away undoes adding', () => {
    fc.assert(
      fc.property(fc.array(smallFen, { maxLength: 40 }), smallFen, (amounts, extra) => {
        const total = sumFen(amounts);
        expect(sumFen([...amounts].reverse())).toBe(total);
        expect(subtractFen(sumFen([...amounts, extra]), extra)).toBe(total);
      }),
    );
  });

  test('nothing is 0.00; a sum beyond the safe range is a defect', () => {
    expect(sumFen([])).toBe(NO_MONEY);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => fen(Number.NaN)).toThrow(RangeError);
  });

  test('comparing agrees with subtracting', () => {
    fc.assert(
      fc.property(smallFen, smallFen, (a, b) => {
        expect(compareFen(a, b)).toBe(Math.sign(subtractFen(a, b)));
      }),
    );
  });
});
