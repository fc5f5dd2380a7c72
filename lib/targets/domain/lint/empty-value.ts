/**
 * A value that only names the kind of value, a scale, or the act itself, or repeats the name: 定性, 高中低, 达标, 按计划实施.
 * @source domain.md 6.3 G06: a qualitative value needs its 取值标准
 */
import { normaliseName } from '@/lib/core/normalise';
import type { LintRule, ReadLine } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';
import { bindsNobody } from '@/lib/targets/domain/lint/words';

function repeatsName(read: ReadLine): boolean {
  return read.words !== '' && normaliseName(read.words) === read.normalName;
}

export function saysNothing(read: ReadLine): boolean {
  if (read.words === '' || read.line.scoringRule.trim() !== '') return false;
  return bindsNobody(read.words) || repeatsName(read);
}

export const emptyValue: LintRule = ({ lines }) =>
  perLine('empty_value', lines, (read) => {
    if (!saysNothing(read)) return null;
    return {
      code: repeatsName(read) ? 'value_repeats_name' : 'value_says_nothing',
      field: 'targetValue',
      params: { value: read.line.targetValue.trim() },
      rewrite: read.line.level2 === 'timeliness' ? 'give_date' : 'give_standard',
    };
  });
