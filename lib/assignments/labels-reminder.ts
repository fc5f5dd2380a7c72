/** zh-CN 催报 text for the county's work group, ready to be pasted. */

import { daysLeftWords, dayWords, shortDayWords } from '@/lib/assignments/labels';
import { type BusinessDate, daysBetween, fiscalYearOf } from '@/lib/core/business-calendar';

export interface ReminderFacts {
  readonly title: string;
  readonly dueOn: BusinessDate;
  readonly today: BusinessDate;
  /** units that owe the filing, within what the sender sees */
  readonly owed: number;
  /** units that have not filed yet, in the order of the unit list */
  readonly units: readonly { readonly unitName: string; readonly divisionName: string | null }[];
}

const NO_DIVISION = '未定股室';

/** Names stand by 对口业务股室, so that each office finds its own. */
export function reminderText(facts: ReminderFacts): string {
  const { title, dueOn, today, owed, units } = facts;
  const divisions = [...new Set(units.map((unit) => unit.divisionName ?? NO_DIVISION))];
  const lines = divisions.map((division) => {
    const names = units.filter((unit) => (unit.divisionName ?? NO_DIVISION) === division).map((unit) => unit.unitName);
    return `${division}（${names.length}个）：${names.join('、')}`;
  });
  const isThisYear = fiscalYearOf(dueOn) === fiscalYearOf(today);
  const dueWords = isThisYear ? shortDayWords(dueOn) : dayWords(dueOn);
  return [
    `【催报】${title}`,
    `截至${shortDayWords(today)}，应报${owed}个单位，已报${owed - units.length}个，以下单位尚未报送（${dueWords}截止，${daysLeftWords(daysBetween(today, dueOn)).replaceAll(' ', '')}）：`,
    ...lines,
    '请以上单位尽快登录系统报送；有困难的，请与对口业务股室联系。',
  ].join('\n');
}
