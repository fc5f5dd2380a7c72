/**
 * A value outside what the unit itself set for the same indicator in earlier years is pointed out: perhaps a slip of a
 * digit, perhaps a change worth a sentence. Needs two earlier values at least: one is no range.
 * @source capabilities.md C-23
 */
import { compareQuantities, parseQuantity, type Quantity } from '@/lib/core/quantity';
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';
import { targetNumber } from '@/lib/targets/domain/rules/target-number';
import type { PastRange } from '@/lib/targets/domain/types';

const FEWEST_VALUES = 2;

export const valuesAreInOwnRange: FormRule = ({ form, subject }) =>
  form.lines.flatMap((line, index) => {
    const past = line.indicatorId === null ? undefined : subject.pastRanges?.[line.indicatorId];
    const typed = targetNumber(line);
    if (!past || past.count < FEWEST_VALUES || line.direction === 'qualitative' || !typed.ok) return [];
    if (!isOutside(typed.value, past)) return [];
    const params = { typed: line.targetValue, lowest: past.lowest, highest: past.highest };
    return [
      lineFinding('range', { line, index }, 'targetValue', { code: 'outside_own_range', severity: 'warning', params }),
    ];
  });

function isOutside(value: Quantity, { lowest, highest }: PastRange): boolean {
  const low = parseQuantity(lowest, 'number', 'any');
  const high = parseQuantity(highest, 'number', 'any');
  if (!low.ok || !high.ok) return false;
  return compareQuantities(value, low.value) < 0 || compareQuantities(value, high.value) > 0;
}
