/**
 * Unit cost × quantity against the money of the project. The unit cost is the line's own, or that of a cost line whose
 * "per" is counted by one output line. When every quantity line carries its unit cost, the sum must also explain the money.
 * @source capabilities.md C-24
 */
import { compareFractions, type Fraction, roundHalfUp } from '@/lib/core/fraction';
import { fen, parseYuan, wanText } from '@/lib/core/money';
import { percent } from '@/lib/core/rate';
import { isCostLine } from '@/lib/targets/domain/frames';
import type { LintInput, LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { type LintRemark, lintFinding } from '@/lib/targets/domain/lint/lint-finding';
import { countedIn, multiply, priceOf, sameUnit, scale } from '@/lib/targets/domain/lint/money-of-line';
import type { Finding } from '@/lib/targets/domain/types';

interface CostedLine {
  readonly read: ReadLine;
  readonly sum: Fraction;
}

const WHOLE = 10_000n;

/**
 * Share by which unit cost × quantity may differ from the money of the project: small works and rounding.
 * @unit hundredths of a percentage point
 * @source assumption
 */
export const MONEY_TOLERANCE = percent(5);

function ownCosts(lines: readonly ReadLine[]): readonly CostedLine[] {
  return lines.flatMap((read) => {
    const unitCost = parseYuan(read.line.unitCost, 'not_negative');
    if (read.value === null || isCostLine(read.line) || !unitCost.ok) return [];
    return [{ read, sum: scale(read.value, BigInt(unitCost.value)) }];
  });
}

function countOf(lines: readonly ReadLine[], per: string): Fraction | null {
  const counts = lines
    .filter((read) => read.line.level2 === 'quantity')
    .flatMap((read) => countedIn(read) ?? [])
    .filter((counted) => sameUnit(counted.unit, per))
    .map((counted) => counted.count);
  const [first, ...others] = counts;
  if (first === undefined) return null;
  return others.every((other) => compareFractions(first, other) === 0) ? first : null;
}

function pricedCosts(lines: readonly ReadLine[]): readonly CostedLine[] {
  return lines.flatMap((read) => {
    const price = isCostLine(read.line) ? priceOf(read) : null;
    if (price === null) return [];
    const yearly = scale(price.amount, price.times);
    const count = price.per === '' ? null : countOf(lines, price.per);
    if (count === null) return price.per === '' ? [{ read, sum: yearly }] : [];
    return [{ read, sum: multiply(yearly, count) }];
  });
}

function sumOf(costed: readonly CostedLine[]): Fraction {
  return costed.reduce<Fraction>(
    (sum, { sum: next }) => ({
      numerator: sum.numerator * next.denominator + next.numerator * sum.denominator,
      denominator: sum.denominator * next.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  );
}

function wan(amount: Fraction): string {
  return wanText(fen(Number(roundHalfUp(amount, 1n))));
}

function finding(input: LintInput, read: ReadLine, code: LintRemark['code'], sum: Fraction): Finding {
  const isCost = isCostLine(read.line);
  return lintFinding('money_misfit', read, {
    code,
    field: isCost ? 'targetValue' : 'unitCost',
    params: { sumWan: wan(sum), totalWan: wanText(fen(input.subject.totalFen)) },
    rewrite: isCost ? 'give_fitting_cost' : 'give_fitting_quantity',
    rewriteParams: { totalWan: wanText(fen(input.subject.totalFen)) },
  });
}

export const moneyMisfit: LintRule = (input) => {
  const { lines, subject } = input;
  if (subject.totalFen <= 0) return [];
  const share = (percent: bigint): Fraction => ({ numerator: BigInt(subject.totalFen) * percent, denominator: WHOLE });
  const most = share(WHOLE + BigInt(MONEY_TOLERANCE));
  const least = share(WHOLE - BigInt(MONEY_TOLERANCE));
  const own = ownCosts(lines);
  const over = [...own, ...pricedCosts(lines)].filter(({ sum }) => compareFractions(sum, most) > 0);
  if (over.length > 0) return over.map(({ read, sum }) => finding(input, read, 'cost_exceeds_money', sum));
  const total = sumOf(own);
  if (compareFractions(total, most) > 0)
    return own.map(({ read }) => finding(input, read, 'costs_exceed_money', total));
  const counted = lines.filter((read) => read.line.level2 === 'quantity');
  const isWhole = own.length > 0 && counted.every((read) => own.some((costed) => costed.read === read));
  if (!isWhole || compareFractions(total, least) >= 0) return [];
  return own.map(({ read }) => finding(input, read, 'costs_leave_money', total));
};
