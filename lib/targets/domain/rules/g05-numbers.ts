/**
 * G05: a quantitative line has a name, a sign, a value that is a number, and a unit of measure; a share lies between 0
 * and 100 %. Base and unit cost are numbers where they are given.
 */
import { compareFractions } from '@/lib/core/fraction';
import { parseYuan } from '@/lib/core/money';
import { parseQuantity, quantityFraction } from '@/lib/core/quantity';
import { formatRate } from '@/lib/core/rate';

import { usualUnit } from '@/lib/targets/domain/lint/missing-unit';
import { type FormRemark, type FormRule, lineFinding, type TargetRules } from '@/lib/targets/domain/rules/form-rule';
import { isBoundedRate, targetNumber } from '@/lib/targets/domain/rules/target-number';
import type { TargetLine } from '@/lib/targets/domain/types';

type FieldRemark = readonly [keyof TargetLine, FormRemark];

function nameRemarks(line: TargetLine, rules: TargetRules): readonly FieldRemark[] {
  const max = rules.targetForm.indicatorNameMaximumLength;
  const length = [...line.name.trim()].length;
  if (length === 0) return [['name', { code: 'name_missing' }]];
  return length > max ? [['name', { code: 'name_too_long', params: { max, length } }]] : [];
}

function valueRemarks(line: TargetLine, rules: TargetRules): readonly FieldRemark[] {
  const number = targetNumber(line);
  const typed = line.targetValue.trim();
  if (!number.ok) {
    const code = number.problem === 'empty' ? 'value_missing' : 'value_unreadable';
    return [['targetValue', { code, params: { problem: number.problem, typed } }]];
  }
  const maximum = rules.targetForm.percentageMaximum;
  const isAbove =
    isBoundedRate(line) &&
    compareFractions(quantityFraction(number.value), { numerator: BigInt(maximum), denominator: 100n }) > 0;
  return isAbove ? [['targetValue', { code: 'value_above_maximum', params: { typed, max: formatRate(maximum) } }]] : [];
}

function unitRemarks(line: TargetLine): readonly FieldRemark[] {
  if (line.unit.trim() !== '') return [];
  const value = usualUnit(line.name.trim());
  return [['unit', { code: 'unit_missing', rewrite: value === null ? null : { code: 'set_unit', params: { value } } }]];
}

function sideNumberRemarks(line: TargetLine): readonly FieldRemark[] {
  const baseline = parseQuantity(line.baseline.replace(/\s*[%％]\s*$/, ''), 'number', 'any');
  const unitCost = parseYuan(line.unitCost, 'not_negative');
  const remarks: FieldRemark[] = [];
  if (!baseline.ok && baseline.problem !== 'empty') {
    const params = { problem: baseline.problem, typed: line.baseline.trim() };
    remarks.push(['baseline', { code: 'baseline_unreadable', params }]);
  }
  if (!unitCost.ok && unitCost.problem !== 'empty') {
    const params = { problem: unitCost.problem, typed: line.unitCost.trim() };
    remarks.push(['unitCost', { code: 'unit_cost_unreadable', params }]);
  }
  return remarks;
}

function remarksOf(line: TargetLine, rules: TargetRules): readonly FieldRemark[] {
  const named = nameRemarks(line, rules);
  if (line.direction === 'qualitative') return named;
  const direction: readonly FieldRemark[] =
    line.direction === null ? [['direction', { code: 'direction_missing' }]] : [];
  return [...named, ...direction, ...valueRemarks(line, rules), ...unitRemarks(line), ...sideNumberRemarks(line)];
}

export const numbersAreSound: FormRule = ({ form, rules }) =>
  form.lines.flatMap((line, index) =>
    remarksOf(line, rules).map(([field, remark]) => lineFinding('G05', { line, index }, field, remark)),
  );
