/**
 * Decimal numbers as people type and paste them, read digit by digit into an integer of the wanted unit: no float on
 * the way. Full-width digits and stray spaces are mended silently; whatever could be meant in two ways is refused with
 * the code of what is wrong. Money, points, rates and indicator values are all read here.
 */
import { type Parsed, read, unreadable } from '@/lib/core/parsed';

export const DECIMAL_PROBLEMS = [
  /** nothing typed, or only a dash standing for nothing */
  'empty',
  /** thousands marks, or a comma for the point: 1,234.5 */
  'comma',
  /** 12% where a plain number is wanted */
  'percent_sign',
  /** ¥ or ￥ */
  'currency_sign',
  /** a space between digits: two numbers, or a slip */
  'inner_space',
  /** a unit of measure behind the number: 1234万元, 30公里 */
  'unit_word',
  /** 2024/2/30 and other dates */
  'date',
  /** #REF!, #DIV/0! and other error values of a workbook */
  'formula_error',
  /** 1.2e5 */
  'exponent',
  'not_a_number',
  'negative',
  'too_many_decimals',
  'too_large',
] as const;
export type DecimalProblem = (typeof DECIMAL_PROBLEMS)[number];

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** In order: the first that fits says what is wrong with text that is not a plain decimal. */
const TELLTALES: readonly (readonly [RegExp, DecimalProblem])[] = [
  [/^#/, 'formula_error'],
  [/^[-–—]*$/, 'empty'],
  [/^\d{4}[-/.年]\d{1,2}([-/.月]|$)/, 'date'],
  [/[¥$€]/, 'currency_sign'],
  [/%$/, 'percent_sign'],
  [/^[+-]?\d[\d,]*(\.\d+)?\s*\p{L}/u, 'unit_word'],
  [/^[+-]?[\d,.]+(\s+[\d,.]+)+$/, 'inner_space'],
  [/^[+-]?[\d,]+(\.\d+)?$/, 'comma'],
];

/**
 * Full-width forms made ASCII, invisible characters and outer spaces dropped. Not NFKC: that would read 5² as 52 and ①
 * as 1.
 */
export function plainNumberText(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/\p{Cf}/gu, '')
    .replace(/[−﹣]/g, '-')
    .replace(/。/g, '.')
    .trim();
}

function problemOf(text: string): DecimalProblem {
  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return 'exponent';
  return TELLTALES.find(([pattern]) => pattern.test(text))?.[1] ?? 'not_a_number';
}

export interface DecimalShape {
  /** decimals of the unit that comes back: 2 reads yuan into fen */
  readonly scale: number;
  /** false: a value below zero is refused with `negative` */
  readonly allowNegative: boolean;
  /** largest magnitude, in the unit that comes back */
  readonly limit: bigint;
}

/**
 * Reads decimal text into a whole number of 10^-scale. Decimals beyond the scale are refused unless they are zeros.
 * `-0` is zero.
 */
export function readDecimal(text: string, shape: DecimalShape): Parsed<bigint, DecimalProblem> {
  const plain = plainNumberText(text);
  const found = PLAIN.exec(plain);
  if (found === null) return unreadable(problemOf(plain));
  const decimals = (found[3] ?? '').replace(/0+$/, '');
  if (decimals.length > shape.scale) return unreadable('too_many_decimals');
  const magnitude = BigInt((found[2] ?? '') + decimals.padEnd(shape.scale, '0'));
  if (magnitude > shape.limit) return unreadable('too_large');
  if (found[1] !== '-' || magnitude === 0n) return read(magnitude);
  return shape.allowNegative ? read(-magnitude) : unreadable('negative');
}

/** A whole number of 10^-scale as plain decimal text with exactly `scale` decimals: 123, 2 -> `1.23`. */
export function decimalText(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Decimals that are only zeros dropped: `12.500000` -> `12.5`, `3.00` -> `3`. */
export function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Thousands marks for the eye: `-1234567.80` -> `-1,234,567.80`. */
export function withThousandsMarks(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}
