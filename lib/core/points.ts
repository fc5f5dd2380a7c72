/** Weights (分值) and scores (得分): two decimals, kept as an integer of hundredths of a point. */
import { type DecimalProblem, decimalText, readDecimal } from '@/lib/core/decimal-text';
import { type Parsed, read } from '@/lib/core/parsed';

/** @unit hundredths of a point: 1250 is 12.50 分 */
export type Points = number & { readonly __brand: 'Points' };

/** widest value of numeric(6,2) */
const LARGEST = 999_999n;

/**
 * Names a whole number of hundredths as points.
 * @throws RangeError when it is no safe integer: a defect of the caller, never user input
 */
export function points(value: number): Points {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of hundredths of a point: ${value}`);
  return (value === 0 ? 0 : value) as Points;
}

/** Whole points, as rules are written: `wholePoints(90)` is 90.00. */
export function wholePoints(whole: number): Points {
  return points(whole * 100);
}

/** `12.5` -> 1250; below zero and more than two decimals are refused. */
export function parsePoints(text: string): Parsed<Points, DecimalProblem> {
  const parsed = readDecimal(text, { scale: 2, allowNegative: false, limit: LARGEST });
  return parsed.ok ? read(points(Number(parsed.value))) : parsed;
}

/** Always two decimals: `12.50`. */
export function formatPoints(value: Points): string {
  return decimalText(BigInt(value), 2);
}

/** Exact sum; nothing summed is 0.00. */
export function sumPoints(values: Iterable<Points>): Points {
  let total = 0;
  for (const value of values) total += value;
  return points(total);
}

export function subtractPoints(from: Points, value: Points): Points {
  return points(from - value);
}
