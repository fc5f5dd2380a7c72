import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, businessDate, isWeekend } from '@/lib/core/business-calendar';
import { PUBLIC_HOLIDAYS, withRegionalRestDays } from '@/lib/core/public-holidays';
import {
  addWorkingDays,
  isWorkingDay,
  isYearKnown,
  statutoryDueDate,
  workingDaysBetween,
} from '@/lib/core/working-days';

const knownDate = fc.integer({ min: 0, max: 1_000 }).map((day) => addDays(businessDate('2024-01-01'), day));

describe('工作日', () => {
  test.each([
    ['2025-01-01', false, '元旦'],
    ['2025-01-26', true, '春节调休, Sunday'],
    ['2025-01-27', true, 'Monday before 春节'],
    ['2025-01-28', false, '除夕'],
    ['2025-02-04', false, 'last day of 春节'],
    ['2025-02-05', true, 'after 春节'],
    ['2025-02-08', true, '春节调休, Saturday'],
    ['2025-04-27', true, '劳动节调休'],
    ['2025-05-20', true, 'the demo county’s first day'],
    ['2025-06-02', false, '端午'],
    ['2025-09-28', true, '国庆调休'],
    ['2025-10-08', false, 'last day of 国庆、中秋'],
    ['2025-10-09', true, 'after 国庆'],
    ['2025-10-11', true, '国庆调休'],
    ['2025-10-12', false, 'plain Sunday'],
    ['2026-02-14', true, '春节调休'],
    ['2026-02-23', false, 'last day of 春节'],
    ['2026-05-09', true, '劳动节调休'],
    ['2024-10-12', true, '国庆调休'],
  ])('%s: %s (%s)', (date, works) => {
    expect(isWorkingDay(businessDate(date), PUBLIC_HOLIDAYS)).toBe(works);
  });

  test('every day worked in exchange is a weekend day, and none is also a rest day', () => {
    for (const day of PUBLIC_HOLIDAYS.workDays) {
      expect(isWeekend(day)).toBe(true);
      expect(PUBLIC_HOLIDAYS.restDays.has(day)).toBe(false);
    }
  });

  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d working days', (year, days) => {
    const before = businessDate(`${year - 1}-12-31`);
    expect(workingDaysBetween(before, businessDate(`${year}-12-31`), PUBLIC_HOLIDAYS)).toBe(days);
  });

  test('a year without an arrangement knows weekends only, and says so', () => {
    expect(isYearKnown(businessDate('2026-12-31'), PUBLIC_HOLIDAYS)).toBe(true);
    expect(isYearKnown(businessDate('2027-01-01'), PUBLIC_HOLIDAYS)).toBe(false);
    expect(isWorkingDay(businessDate('2027-01-01'), PUBLIC_HOLIDAYS)).toBe(true);
  });

  test('a regional rest day moves a deadline', () => {
    const monday = businessDate('2025-03-31');
    const regional = withRegionalRestDays(PUBLIC_HOLIDAYS, [monday]);
    expect(addWorkingDays(businessDate('2025-03-28'), 1, PUBLIC_HOLIDAYS)).toBe('2025-03-31');
    expect(addWorkingDays(businessDate('2025-03-28'), 1, regional)).toBe('2025-04-01');
  });
});

describe('期限', () => {
  test.each([
    ['2025-05-20', 0, '2025-05-20'],
    ['2025-05-20', 1, '2025-05-21'],
    ['2025-05-23', 1, '2025-05-26'],
    ['2025-05-20', 15, '2025-06-11'],
    ['2025-09-26', 5, '2025-10-10'],
  ])('%s plus %d working days is %s', (from, days, to) => {
    expect(addWorkingDays(businessDate(from), days, PUBLIC_HOLIDAYS)).toBe(to);
  });

  test('counting the days of a deadline gives the deadline’s own number', () => {
    fc.assert(
      fc.property(knownDate, fc.integer({ min: 0, max: 60 }), (date, days) => {
        const due = addWorkingDays(date, days, PUBLIC_HOLIDAYS);
        expect(workingDaysBetween(date, due, PUBLIC_HOLIDAYS)).toBe(days);
        if (days > 0) expect(isWorkingDay(due, PUBLIC_HOLIDAYS)).toBe(true);
      }),
    );
  });

  test('a deadline of yesterday is -1 working day away', () => {
    expect(workingDaysBetween(businessDate('2025-05-21'), businessDate('2025-05-20'), PUBLIC_HOLIDAYS)).toBe(-1);
    expect(
      Object.is(workingDaysBetween(businessDate('2025-05-25'), businessDate('2025-05-24'), PUBLIC_HOLIDAYS), 0),
    ).toBe(true);
  });

  test('a statutory date stands on a rest day and tells it', () => {
    const approved = businessDate('2025-01-11');
    expect(statutoryDueDate(approved, 20, PUBLIC_HOLIDAYS)).toEqual({ date: '2025-01-31', isRestDay: true });
    expect(statutoryDueDate(approved, 26, PUBLIC_HOLIDAYS)).toEqual({ date: '2025-02-06', isRestDay: false });
  });
});
