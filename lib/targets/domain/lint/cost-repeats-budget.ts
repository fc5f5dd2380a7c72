/**
 * A cost line that is the project's total once more: whoever spends the budget meets it, and nothing is said of what
 * one unit may cost.
 */
import { compareFractions } from '@/lib/core/fraction';
import { isCostLine } from '@/lib/targets/domain/frames';
import type { LintRule } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';
import { plainMoney } from '@/lib/targets/domain/lint/money-of-line';

export const costRepeatsBudget: LintRule = ({ lines, subject }) =>
  perLine('cost_repeats_budget', lines, (read) => {
    const amount = isCostLine(read.line) ? plainMoney(read) : null;
    const total = { numerator: BigInt(subject.totalFen), denominator: 1n };
    if (amount === null || subject.totalFen === 0 || compareFractions(amount, total) !== 0) return null;
    return {
      code: 'cost_is_whole_budget',
      field: 'targetValue',
      params: { value: read.line.targetValue.trim(), unit: read.line.unit.trim() },
      rewrite: 'give_unit_cost',
    };
  });
