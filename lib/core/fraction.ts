/**
 * Exact fractions. A result made of several rates is computed on fractions and rounded once at the end, so that the
 * number shown, stored and compared is the true one.
 */

/** Denominator always above zero; not reduced: equality is `compareFractions(a, b) === 0`. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Null when the denominator is zero: no rate exists, which is not zero. */
export function fraction(numerator: number | bigint, denominator: number | bigint): Fraction | null {
  const bottom = BigInt(denominator);
  if (bottom === 0n) return null;
  const top = BigInt(numerator);
  return bottom < 0n ? { numerator: -top, denominator: -bottom } : { numerator: top, denominator: bottom };
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function absoluteFraction(value: Fraction): Fraction {
  return value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
}

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The value times `scale` as a whole number, half up on the magnitude (四舍五入: -0.5 becomes -1). */
export function roundHalfUp(value: Fraction, scale: bigint): bigint {
  const negative = value.numerator < 0n;
  const magnitude = (negative ? -value.numerator : value.numerator) * scale;
  const rounded = (2n * magnitude + value.denominator) / (2n * value.denominator);
  return negative ? -rounded : rounded;
}
