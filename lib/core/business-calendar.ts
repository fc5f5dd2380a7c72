/**
 * The business calendar: dates of Asia/Shanghai, whatever the time zone of the process. A business date is text
 * `YYYY-MM-DD`, so that it sorts, stores and travels as it reads; the clock always arrives as an argument.
 */
import { type Parsed, read, unreadable } from '@/lib/core/parsed';

/** A day that exists, `YYYY-MM-DD`, 1900–2199. */
export type BusinessDate = string & { readonly __brand: 'BusinessDate' };

export type DateProblem = 'empty' | 'not_a_date' | 'no_such_day' | 'out_of_range';

/** Shanghai has kept UTC+8 without summer time since 1992; every instant of this system lies after that. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/;

function epochDay(date: BusinessDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function dateOfEpochDay(day: number): BusinessDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as BusinessDate;
}

/**
 * Reads a date as people write it: 2025-05-20, 2025/5/20, 2025.5.20, 2025年5月20日, 20250520; full-width digits too.
 * 2024/2/30 is `no_such_day`.
 */
export function parseBusinessDate(text: string): Parsed<BusinessDate, DateProblem> {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return unreadable('empty');
  const found = WRITTEN.exec(plain);
  if (found === null) return unreadable('not_a_date');
  const year = Number(found[1]);
  const month = found[2] ?? found[4] ?? found[6] ?? '';
  const day = found[3] ?? found[5] ?? found[7] ?? '';
  if (year < FIRST_YEAR || year > LAST_YEAR) return unreadable('out_of_range');
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const there = Date.parse(`${written}T00:00:00Z`);
  if (Number.isNaN(there) || new Date(there).toISOString().slice(0, 10) !== written) return unreadable('no_such_day');
  return read(written as BusinessDate);
}

/**
 * Names text that is known to be a date: a stored one or a constant.
 * @throws RangeError when it is none: a defect of the caller, never user input
 */
export function businessDate(text: string): BusinessDate {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseBusinessDate(text) : unreadable('not_a_date');
  if (!parsed.ok) throw new RangeError(`not a business date: ${text}`);
  return parsed.value;
}

/** The day an instant falls on in Asia/Shanghai: 2025-12-31T16:30Z is 2026-01-01. */
export function businessDateOf(instant: Date): BusinessDate {
  return businessDate(new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
}

/** The instant a business day begins; a deadline inclusive of a day ends before `startOfBusinessDay(addDays(day, 1))`. */
export function startOfBusinessDay(date: BusinessDate): Date {
  return new Date(epochDay(date) * DAY_MS - SHANGHAI_OFFSET_MS);
}

/** 预算年度: the calendar year of the business date. @source 预算法 第十八条: 公历1月1日起至12月31日止 */
export function fiscalYearOf(date: BusinessDate): number {
  return Number(date.slice(0, 4));
}

/** @unit month 1–12 */
export function monthOf(date: BusinessDate): number {
  return Number(date.slice(5, 7));
}

export function lastDayOfMonth(year: number, month: number): BusinessDate {
  return businessDate(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10));
}

/** Natural days later (earlier when below zero). */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/** Natural days from the first to the second: 0 for the same day, below zero when the second lies earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return epochDay(to) - epochDay(from);
}

export function isWeekend(date: BusinessDate): boolean {
  const weekday = new Date(epochDay(date) * DAY_MS).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** First and last year a county's records may belong to. */
const FISCAL_YEARS = { first: 2018, last: 2199 } as const;

/** Whether a number is a 预算年度 this system may be asked for. */
export function isFiscalYear(year: number): boolean {
  return Number.isInteger(year) && year >= FISCAL_YEARS.first && year <= FISCAL_YEARS.last;
}
