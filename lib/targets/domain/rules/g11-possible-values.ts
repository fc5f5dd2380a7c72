/** G11: values that cannot be: more than the whole, a satisfaction above 100 %, a cost above the project's money. */
import { compareFractions } from '@/lib/core/fraction';
import { fen, formatWan } from '@/lib/core/money';
import { formatRate } from '@/lib/core/rate';
import { isCostLine } from '@/lib/targets/domain/frames';
import type { ReadLine } from '@/lib/targets/domain/lint/draft';
import { plainMoney } from '@/lib/targets/domain/lint/money-of-line';
import { type FormInput, type FormRemark, type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';
import { isBoundedRate } from '@/lib/targets/domain/rules/target-number';

function remarkOf(read: ReadLine, { subject, rules }: FormInput): FormRemark | null {
  const { line, value } = read;
  if (value === null) return null;
  const maximum = rules.targetForm.percentageMaximum;
  const max = formatRate(maximum);
  const againstMaximum = compareFractions(value, { numerator: BigInt(maximum), denominator: 100n });
  if (line.level1 === 'satisfaction' && againstMaximum > 0)
    return { code: 'satisfaction_over_hundred', params: { max } };
  if (line.direction === 'gt' && (isBoundedRate(line) || line.level1 === 'satisfaction') && againstMaximum === 0) {
    return { code: 'more_than_hundred', params: { max }, rewrite: { code: 'set_direction', params: { value: 'eq' } } };
  }
  const cost = isCostLine(line) ? plainMoney(read) : null;
  if (cost === null || compareFractions(cost, { numerator: BigInt(subject.totalFen), denominator: 1n }) <= 0)
    return null;
  const params = { typed: line.targetValue.trim(), unit: line.unit.trim(), totalWan: formatWan(fen(subject.totalFen)) };
  return { code: 'cost_over_budget', params };
}

export const valuesArePossible: FormRule = (input) =>
  input.lines.flatMap((read) => {
    const remark = remarkOf(read, input);
    return remark === null ? [] : [lineFinding('G11', read, 'targetValue', remark)];
  });
