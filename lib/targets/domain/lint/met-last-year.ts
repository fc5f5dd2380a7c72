/**
 * A target that last year's actual value already meets: worse than it, or equal to it where the line claims an effect.
 * Nothing is better than 0 accidents or 100 %, and an output may be kept at its level.
 * @source domain.md 6.3 G13; capabilities.md C-23
 */
import { compareFractions } from '@/lib/core/fraction';
import { isNumber, isPercent, type LintRule, type ReadLine } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';

/** Above zero when the target asks for more than the baseline, below when for less; null = not comparable. */
function ambition(read: ReadLine): number | null {
  if (read.value === null || read.baseline === null) return null;
  const difference = compareFractions(read.value, read.baseline);
  switch (read.line.direction) {
    case 'ge':
    case 'gt':
      return difference;
    case 'le':
    case 'lt':
      return -difference;
    default:
      return null;
  }
}

function isAtLimit(read: ReadLine): boolean {
  return isNumber(read, 0) || (isPercent(read.line) && isNumber(read, 100));
}

function isBelowLastYear(read: ReadLine): boolean {
  const gain = ambition(read);
  return gain !== null && gain < 0;
}

export const metLastYear: LintRule = ({ lines }) =>
  perLine('met_last_year', lines, (read) => {
    const isSame = ambition(read) === 0 && read.line.level1 === 'benefit' && !isAtLimit(read);
    if (!isSame && !isBelowLastYear(read)) return null;
    const baseline = read.line.baseline.trim();
    return {
      code: isSame ? 'same_as_last_year' : 'worse_than_last_year',
      field: 'targetValue',
      params: { value: read.line.targetValue.trim(), baseline, unit: read.line.unit.trim() },
      rewrite: isSame ? 'give_better_value' : 'set_target_value',
      rewriteParams: { value: baseline },
    };
  });
