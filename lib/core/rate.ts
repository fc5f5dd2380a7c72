/**
 * Rates: computed exactly, rounded half up once to 0.01 percentage point and kept as an integer of that unit. The
 * rounded number is the one shown, stored and compared: 20.00 does not exceed 20, 20.01 does.
 */
import { type DecimalProblem, decimalText, readDecimal } from '@/lib/core/decimal-text';
import { absoluteFraction, type Fraction, fraction, roundHalfUp, subtractFractions } from '@/lib/core/fraction';
import { type Parsed, read } from '@/lib/core/parsed';

/** @unit hundredths of a percentage point: 2001 is 20.01 % */
export type Rate = number & { readonly __brand: 'Rate' };

const RATES_PER_ONE = 10_000n;

/**
 * Names a whole number of hundredths of a percentage point as a rate.
 * @throws RangeError when it is no safe integer: a defect of the caller, never user input
 */
export function rate(value: number): Rate {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of 0.01 percentage points: ${value}`);
  return (value === 0 ? 0 : value) as Rate;
}

/** A rate of whole percent, as rules are written: `percent(20)` is 20.00 %. */
export function percent(whole: number): Rate {
  return rate(whole * 100);
}

/**
 * An exact fraction of one as a rate, rounded half up once.
 * @throws RangeError above 90 thousand million times one: readers of input bound it before
 */
export function rateOfFraction(value: Fraction): Rate {
  return rate(Number(roundHalfUp(value, RATES_PER_ONE)));
}

/** Numerator over denominator of the same unit (fen over fen, points over points); null for a zero denominator. */
export function rateOf(numerator: number | bigint, denominator: number | bigint): Rate | null {
  const exact = fraction(numerator, denominator);
  return exact === null ? null : rateOfFraction(exact);
}

/**
 * Distance of two exact rates, sign dropped, rounded once from the exact two: 33.335 % and 13.334 % lie 20.00 apart
 * though each rounded by itself they would read 20.01 apart.
 * @unit hundredths of a percentage point
 * @source 轮台县2025年预算绩效情况说明（三）: 偏离度大于20%
 */
export function distanceOf(a: Fraction, b: Fraction): Rate {
  return rateOfFraction(absoluteFraction(subtractFractions(a, b)));
}

/** Two decimals, no sign: `20.01`. */
export function formatRate(value: Rate): string {
  return decimalText(BigInt(value), 2);
}

/** `20.01` -> 2001; more than two decimals are refused, not rounded. */
export function parseRate(text: string): Parsed<Rate, DecimalProblem> {
  const parsed = readDecimal(text, { scale: 2, allowNegative: true, limit: 1_000_000_000n });
  return parsed.ok ? read(rate(Number(parsed.value))) : parsed;
}
