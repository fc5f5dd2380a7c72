/**
 * 100 % by habit: three and more rates at 100 % that need not be, making up at least half of the rates of the form.
 * What law and safety demand in full is no habit.
 * @source domain.md 6.3 G10: 100% for everything
 */

import { isCostLine } from '@/lib/targets/domain/frames';
import { isNumber, isPercent, type LintRule, type ReadLine } from '@/lib/targets/domain/lint/draft';
import { lintFinding } from '@/lib/targets/domain/lint/lint-finding';
import { PAY_REACHES_PEOPLE } from '@/lib/targets/domain/lint/words';

/** how many of them look like habit */
const HABIT_COUNT = 3;

const DEMANDED_IN_FULL =
  /验收|质量合格|安全|消防|隐患|合规|合法|等级保护|公开|公示|无害化|规范处置|应保尽保|检疫|年检|认定准确|发放准确|标准执行|按时发放|足额|缴纳|偿付/;

function isRate(read: ReadLine): boolean {
  return read.value !== null && isPercent(read.line) && !isCostLine(read.line);
}

function isFreeHundred({ name }: ReadLine): boolean {
  return !DEMANDED_IN_FULL.test(name) && !PAY_REACHES_PEOPLE.test(name);
}

export const habitualHundred: LintRule = ({ lines }) => {
  const rates = lines.filter(isRate);
  const full = rates.filter((read) => isNumber(read, 100));
  const free = full.filter(isFreeHundred);
  if (free.length < HABIT_COUNT || full.length * 2 < rates.length) return [];
  return free.map((read) =>
    lintFinding('habitual_hundred', read, {
      code: 'all_at_hundred',
      field: 'targetValue',
      params: { count: full.length, rates: rates.length },
      rewrite: 'give_full_marks_reason',
    }),
  );
};
