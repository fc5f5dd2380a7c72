/**
 * Indicator values (指标值, 实际完成值): numeric(20,6), kept as canonical decimal text. What a count or a percentage
 * may be is judged here; what the value means for its indicator is the chapter's business.
 */
import {
  type DecimalProblem,
  decimalText,
  plainNumberText,
  readDecimal,
  withoutTrailingZeros,
} from '@/lib/core/decimal-text';
import type { Fraction } from '@/lib/core/fraction';
import { type Parsed, read, unreadable } from '@/lib/core/parsed';

/** Canonical decimal: no plus, no leading zeros, no trailing zeros after the point, `0` never negative. */
export type Quantity = string & { readonly __brand: 'Quantity' };

/** In which unit the field takes its number: `percent` knows 95 and 95%, `fraction` is a percentage cell of a workbook */
export type QuantityField = 'number' | 'count' | 'percent' | 'fraction';

export type QuantityProblem =
  | DecimalProblem
  /** a percentage above 100 in percent mode, above 1 in fraction mode: 1.2 may mean 120 % or 1.2 % */
  | 'above_hundred_percent'
  /** people, pieces, times come whole */
  | 'not_whole';

const SCALE = 6;
const ONE = 1_000_000n;
const LARGEST = 10n ** 20n - 1n;

/**
 * Reads an indicator value. In percent mode a trailing % is the field's own unit and is dropped; in fraction mode
 * 0.95 becomes `95`.
 * @source 项目支出绩效目标 G05: 定量指标的指标值为数值; 率-type values 0–100
 */
export function parseQuantity(
  text: string,
  field: QuantityField = 'number',
  sign: 'any' | 'not_negative' = 'not_negative',
): Parsed<Quantity, QuantityProblem> {
  const plain = field === 'percent' ? plainNumberText(text).replace(/%$/, '') : text;
  const parsed = readDecimal(plain, { scale: SCALE, allowNegative: sign === 'any', limit: LARGEST });
  if (!parsed.ok) return parsed;
  const units = field === 'fraction' ? parsed.value * 100n : parsed.value;
  if (field === 'count' && units % ONE !== 0n) return unreadable('not_whole');
  if ((field === 'percent' || field === 'fraction') && units > 100n * ONE) return unreadable('above_hundred_percent');
  return read(withoutTrailingZeros(decimalText(units, SCALE)) as Quantity);
}

function unitsOf(value: Quantity): bigint {
  const [whole = '0', decimals = ''] = value.split('.');
  return BigInt(whole + decimals.padEnd(SCALE, '0'));
}

/** The exact value, to compute rates with. */
export function quantityFraction(value: Quantity): Fraction {
  return { numerator: unitsOf(value), denominator: ONE };
}

export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const difference = unitsOf(a) - unitsOf(b);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
