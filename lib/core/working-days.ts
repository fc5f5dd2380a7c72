/**
 * Working days and deadlines. Which weekdays are holidays and which weekends are worked is announced year by year and
 * arrives as a table; a year without a table knows weekends only.
 */
import { addDays, type BusinessDate, fiscalYearOf, isWeekend } from '@/lib/core/business-calendar';

export interface HolidayTable {
  /** years the table answers for; in other years only weekends are rest days */
  readonly years: readonly number[];
  /** weekdays and weekends off */
  readonly restDays: ReadonlySet<BusinessDate>;
  /** 调休: weekend days worked */
  readonly workDays: ReadonlySet<BusinessDate>;
}

export function isWorkingDay(date: BusinessDate, holidays: HolidayTable): boolean {
  if (holidays.workDays.has(date)) return true;
  return !holidays.restDays.has(date) && !isWeekend(date);
}

/** Whether the official arrangement of the day's year is known; if not, say so beside the deadline. */
export function isYearKnown(date: BusinessDate, holidays: HolidayTable): boolean {
  return holidays.years.includes(fiscalYearOf(date));
}

/**
 * The last day of a deadline of so many working days; the day it is set does not count. Zero gives the day itself.
 * @unit working days, zero or more
 */
export function addWorkingDays(from: BusinessDate, days: number, holidays: HolidayTable): BusinessDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}

/**
 * Working days after the first day up to and including the second; below zero when the second lies earlier, so that a
 * deadline of yesterday reads -1 on a working day.
 */
export function workingDaysBetween(from: BusinessDate, to: BusinessDate, holidays: HolidayTable): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, holidays)) count += 1;
  }
  return count;
}

/** A statutory deadline: the date stands even on a rest day, which is only told. */
export interface StatutoryDueDate {
  readonly date: BusinessDate;
  readonly isRestDay: boolean;
}

/**
 * Due date of a statutory clock, so many natural days after the day that starts it.
 * @unit natural days
 * @source 预算法 第十四条、第五十二条
 */
export function statutoryDueDate(start: BusinessDate, days: number, holidays: HolidayTable): StatutoryDueDate {
  const date = addDays(start, days);
  return { date, isRestDay: !isWorkingDay(date, holidays) };
}
