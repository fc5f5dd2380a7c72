/** A timeliness line with neither a date, a span nor a share done in time: 及时, 按计划实施, 1 次/月. */
import { isPercent, type LintRule } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';
import { TIME_TEXT, TIME_UNIT } from '@/lib/targets/domain/lint/words';

export const timeWithoutDate: LintRule = ({ lines }) =>
  perLine('time_without_date', lines, (read) => {
    const { level2, unit, targetValue } = read.line;
    if (level2 !== 'timeliness' || targetValue.trim() === '') return null;
    const isTime =
      read.value === null
        ? TIME_TEXT.test(read.words)
        : isPercent({ unit }) || TIME_UNIT.test(unit.trim()) || /率$/.test(read.name);
    if (isTime) return null;
    return {
      code: read.value === null ? 'time_not_told' : 'frequency_is_no_time',
      field: 'targetValue',
      params: { value: targetValue.trim(), unit: unit.trim() },
      rewrite: 'give_date',
    };
  });
