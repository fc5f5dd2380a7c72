/**
 * Money of the domain: an integer of fen, safe-integer checked. Text becomes fen digit by digit and back; no float
 * anywhere. The database keeps numeric(18,2) yuan, screens show 万元 with two decimals, switchable to 元.
 */
import {
  type DecimalProblem,
  decimalText,
  readDecimal,
  withoutTrailingZeros,
  withThousandsMarks,
} from '@/lib/core/decimal-text';
import { roundHalfUp } from '@/lib/core/fraction';
import { type Parsed, read } from '@/lib/core/parsed';

/** @unit fen (0.01 yuan); may be negative (refunds, corrections) */
export type Fen = number & { readonly __brand: 'Fen' };

const FEN_PER_WAN = 1_000_000n;
/** largest value numeric(18,2) yuan and a safe integer both hold: 90,071,992,547,409.91 yuan */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Names a whole number as fen.
 * @throws RangeError when it is no safe integer: a defect of the caller, never user input
 */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`);
  return (value === 0 ? 0 : value) as Fen;
}

export const NO_MONEY = fen(0);

/** `12.34` yuan -> 1234 fen. More than two decimals are refused, not rounded. */
export function parseYuan(text: string, sign: 'any' | 'not_negative' = 'any'): Parsed<Fen, DecimalProblem> {
  return parseMoney(text, 2, sign);
}

/** `1.2345` 万元 -> 1,234,500 fen; up to six decimals, which is the fen. */
export function parseWan(text: string, sign: 'any' | 'not_negative' = 'any'): Parsed<Fen, DecimalProblem> {
  return parseMoney(text, 6, sign);
}

function parseMoney(text: string, scale: number, sign: 'any' | 'not_negative'): Parsed<Fen, DecimalProblem> {
  const parsed = readDecimal(text, { scale, allowNegative: sign === 'any', limit: LARGEST });
  return parsed.ok ? read(fen(Number(parsed.value))) : parsed;
}

/** Plain yuan with exactly two decimals, as the database and files take it: `-1234.50`. */
export function yuanText(amount: Fen): string {
  return decimalText(BigInt(amount), 2);
}

/** Plain 万元, exact, at least two decimals: `82.07`, `0.123456`. What a 万元 field holds for editing. */
export function exactWanText(amount: Fen): string {
  const [whole = '', decimals = ''] = withoutTrailingZeros(decimalText(BigInt(amount), 6)).split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Plain 万元 rounded half up to two decimals, as open data gives it: `8207.00`. */
export function wanText(amount: Fen): string {
  const hundredths = roundHalfUp({ numerator: BigInt(amount), denominator: FEN_PER_WAN }, 100n);
  return decimalText(hundredths, 2);
}

/** 万元 for the eye: `334,786.03`. Rounded here and only here, half up. */
export function formatWan(amount: Fen): string {
  return withThousandsMarks(wanText(amount));
}

/** 元 for the eye: `3,347,860,300.00`. */
export function formatYuan(amount: Fen): string {
  return withThousandsMarks(yuanText(amount));
}

/** Exact sum; nothing summed is 0.00. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += BigInt(amount);
  return fen(Number(total));
}

export function subtractFen(from: Fen, amount: Fen): Fen {
  return fen(Number(BigInt(from) - BigInt(amount)));
}

export function compareFen(a: Fen, b: Fen): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
