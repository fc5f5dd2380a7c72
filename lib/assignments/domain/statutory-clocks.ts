/**
 * Which calendar entries the Budget Law sets a clock for, and the last day it leaves. How many days are the year's rule
 * set's; a plan later than the law allows is refused when it is saved; a limit on a rest day stands and is only told.
 */
import type { CalendarEntry, CalendarStep } from '@/lib/assignments/domain/calendar';
import type { BusinessDate } from '@/lib/core/business-calendar';
import { type HolidayTable, statutoryDueDate } from '@/lib/core/working-days';
import type { StatutoryRules } from '@/lib/rules/domain/clock-rules';

/** Code of the citation, words in labels.ts. */
export type ClockSource = 'budget_law_52_issue' | 'budget_law_14_disclosure';

interface StatutoryClock {
  readonly step: CalendarStep;
  /** step whose deadline starts the clock */
  readonly startsFrom: CalendarStep;
  /** where the rule set has its days */
  readonly rule: 'issueDepartmentBudget' | 'publishDepartmentBudget';
  readonly source: ClockSource;
}

/** @source 预算法 第五十二条 (批复: 人大批准后二十日内), 第十四条 (部门预算公开: 批复后二十日内) */
const STATUTORY_CLOCKS: readonly StatutoryClock[] = [
  {
    step: 'budget_issue',
    startsFrom: 'congress_approval',
    rule: 'issueDepartmentBudget',
    source: 'budget_law_52_issue',
  },
  {
    step: 'disclosure',
    startsFrom: 'budget_issue',
    rule: 'publishDepartmentBudget',
    source: 'budget_law_14_disclosure',
  },
];

/** What the clocks of a year are judged by. */
export interface ClockRules {
  readonly statutory: Pick<StatutoryRules, 'issueDepartmentBudget' | 'publishDepartmentBudget'>;
  readonly holidays: HolidayTable;
}

/** The limit the law leaves one entry. */
export interface StatutoryLimit {
  readonly source: ClockSource;
  /** @unit natural days after the start */
  readonly days: number;
  /** day the clock starts: the deadline of the step before */
  readonly startsOn: BusinessDate;
  readonly lastDay: BusinessDate;
  /** the last day is a rest day: the date stands all the same */
  readonly isRestDay: boolean;
}

type Dated = Pick<CalendarEntry, 'fiscalYear' | 'step' | 'dueOn'>;

/**
 * The limit of an entry among the entries of its year: counted from the latest start not after the entry's own end, so
 * that an adjustment approved later in the year starts a clock of its own. Null when no law or no start is known.
 */
export function statutoryLimitOf(entry: Dated, calendar: readonly Dated[], rules: ClockRules): StatutoryLimit | null {
  const clock = STATUTORY_CLOCKS.find((one) => one.step === entry.step);
  if (clock === undefined) return null;
  const startsOn = calendar
    .filter((one) => one.fiscalYear === entry.fiscalYear && one.step === clock.startsFrom && one.dueOn <= entry.dueOn)
    .map((one) => one.dueOn)
    .toSorted()
    .at(-1);
  if (startsOn === undefined) return null;
  const days = rules.statutory[clock.rule];
  const { date, isRestDay } = statutoryDueDate(startsOn, days, rules.holidays);
  return { source: clock.source, days, startsOn, lastDay: date, isRestDay };
}

export function isBeyondLimit(dueOn: BusinessDate, limit: StatutoryLimit | null): boolean {
  return limit !== null && dueOn > limit.lastDay;
}
