/**
 * Which calendar entries the Budget Law sets a clock for, and the last day it leaves. A plan later than the law allows
 * is refused when it is saved; a limit on a rest day stands and is only told.
 */
import type { CalendarEntry, CalendarStep } from '@/lib/assignments/domain/calendar';
import type { BusinessDate } from '@/lib/core/business-calendar';
import { type HolidayTable, statutoryDueDate } from '@/lib/core/working-days';

export interface StatutoryClock {
  readonly step: CalendarStep;
  /** step whose deadline starts the clock */
  readonly startsFrom: CalendarStep;
  /** natural days after the start */
  readonly days: number;
  /** code of the citation, words in labels.ts */
  readonly source: 'budget_law_52_issue' | 'budget_law_14_disclosure';
}

/** @source 预算法 第五十二条 (批复: 人大批准后二十日内), 第十四条 (部门预算公开: 批复后二十日内) */
export const STATUTORY_CLOCKS: readonly StatutoryClock[] = [
  { step: 'budget_issue', startsFrom: 'congress_approval', days: 20, source: 'budget_law_52_issue' },
  { step: 'disclosure', startsFrom: 'budget_issue', days: 20, source: 'budget_law_14_disclosure' },
];

/** The limit the law leaves one entry. */
export interface StatutoryLimit {
  readonly clock: StatutoryClock;
  /** day the clock starts: the deadline of the step before */
  readonly startsOn: BusinessDate;
  readonly lastDay: BusinessDate;
  /** the last day is a rest day: the date stands all the same */
  readonly isRestDay: boolean;
}

type Dated = Pick<CalendarEntry, 'fiscalYear' | 'step' | 'opensOn' | 'dueOn'>;

/**
 * The limit of an entry among the entries of its year: counted from the latest start not after the entry's own end, so
 * that an adjustment approved later in the year starts a clock of its own. Null when no law or no start is known.
 */
export function statutoryLimitOf(
  entry: Pick<CalendarEntry, 'fiscalYear' | 'step' | 'dueOn'>,
  calendar: readonly Dated[],
  holidays: HolidayTable,
): StatutoryLimit | null {
  const clock = STATUTORY_CLOCKS.find((one) => one.step === entry.step);
  if (clock === undefined) return null;
  const starts = calendar
    .filter((one) => one.fiscalYear === entry.fiscalYear && one.step === clock.startsFrom && one.dueOn <= entry.dueOn)
    .map((one) => one.dueOn)
    .sort();
  const startsOn = starts.at(-1);
  if (startsOn === undefined) return null;
  const { date, isRestDay } = statutoryDueDate(startsOn, clock.days, holidays);
  return { clock, startsOn, lastDay: date, isRestDay };
}

export function isBeyondLimit(dueOn: BusinessDate, limit: StatutoryLimit | null): boolean {
  return limit !== null && dueOn > limit.lastDay;
}
