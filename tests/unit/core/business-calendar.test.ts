import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  businessDate,
  businessDateOf,
  daysBetween,
  fiscalYearOf,
  isWeekend,
  lastDayOfMonth,
  monthOf,
  parseBusinessDate,
  startOfBusinessDay,
} from '@/lib/core/business-calendar';

const anyDate = fc.integer({ min: -25_000, max: 80_000 }).map((day) => addDays(businessDate('1970-01-01'), day));

describe('the day of an instant is Shanghai’s', () => {
  test.each([
    ['2025-12-31T15:59:59.999Z', '2025-12-31', 2025],
    ['2025-12-31T16:00:00.000Z', '2026-01-01', 2026],
    ['2025-12-31T16:30:00.000Z', '2026-01-01', 2026],
    ['2024-02-28T16:00:00.000Z', '2024-02-29', 2024],
  ])('%s falls on %s, 预算年度 %d', (instant, date, year) => {
    const day = businessDateOf(new Date(instant));
    expect(day).toBe(date);
    expect(fiscalYearOf(day)).toBe(year);
  });

  test('a day begins at its own midnight and the instant before belongs to the day before', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = startOfBusinessDay(date);
        expect(businessDateOf(start)).toBe(date);
        expect(businessDateOf(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
      }),
    );
    expect(startOfBusinessDay(businessDate('2026-01-01')).toISOString()).toBe('2025-12-31T16:00:00.000Z');
  });

  test.each(['UTC', 'Asia/Shanghai', 'Asia/Urumqi', 'America/New_York'])('same answers in a process of %s', (zone) => {
    const script = `
      import { addDays, businessDate, businessDateOf, daysBetween, isWeekend, lastDayOfMonth, parseBusinessDate, startOfBusinessDay } from '@/lib/core/business-calendar';
      import { PUBLIC_HOLIDAYS } from '@/lib/core/public-holidays';
      import { addWorkingDays } from '@/lib/core/working-days';
      const day = businessDate('2025-03-09');
      console.log(JSON.stringify([
        new Date(0).getTimezoneOffset(), businessDateOf(new Date('2025-12-31T16:30:00Z')), startOfBusinessDay(day).toISOString(),
        addDays(day, 240), daysBetween(day, businessDate('2025-11-03')), isWeekend(day), lastDayOfMonth(2024, 2),
        parseBusinessDate('2024/2/30'), addWorkingDays(businessDate('2025-09-26'), 5, PUBLIC_HOLIDAYS), [...PUBLIC_HOLIDAYS.restDays].length,
      ]));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const [offset, ...answers] = JSON.parse(output);
    expect(offset === 0).toBe(zone === 'UTC');
    expect(answers).toEqual([
      '2026-01-01',
      '2025-03-08T16:00:00.000Z',
      '2025-11-04',
      239,
      true,
      '2024-02-29',
      { ok: false, problem: 'no_such_day' },
      '2025-10-10',
      91,
    ]);
  });
});

describe('day arithmetic', () => {
  test('adding and counting undo each other', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('dates sort as text in the order of time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  test('month ends', () => {
    expect([lastDayOfMonth(2025, 5), lastDayOfMonth(2025, 6), lastDayOfMonth(2025, 2)]).toEqual([
      '2025-05-31',
      '2025-06-30',
      '2025-02-28',
    ]);
    expect(lastDayOfMonth(2025, 12)).toBe('2025-12-31');
    expect(monthOf(businessDate('2025-08-31'))).toBe(8);
  });

  test('every seven days hold two weekend days', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(date, offset));
        expect(week.filter(isWeekend)).toHaveLength(2);
      }),
    );
  });
});

describe('dates as people write them', () => {
  test.each([
    '2025-05-20',
    '2025/5/20',
    '2025.5.20',
    '2025年5月20日',
    '2025年5月20',
    '20250520',
    ' ２０２５－５－２０ ',
  ])('%s', (text) => {
    expect(parseBusinessDate(text)).toEqual({ ok: true, value: '2025-05-20' });
  });

  test.each([
    ['', 'empty'],
    ['2024/2/30', 'no_such_day'],
    ['2025-02-29', 'no_such_day'],
    ['2025-13-01', 'no_such_day'],
    ['2025-00-10', 'no_such_day'],
    ['1899-12-31', 'out_of_range'],
    ['2200-01-01', 'out_of_range'],
    ['45797', 'not_a_date'],
    ['5月20日', 'not_a_date'],
    ['2025-05-20T00:00', 'not_a_date'],
  ])('“%s” is %s', (text, problem) => {
    expect(parseBusinessDate(text)).toEqual({ ok: false, problem });
  });

  test('29 February exists in leap years only', () => {
    expect(parseBusinessDate('2024-2-29')).toEqual({ ok: true, value: '2024-02-29' });
  });

  test('a constant that is no date is a defect', () => {
    expect(() => businessDate('2025/05/20')).toThrow(RangeError);
    expect(() => businessDate('2025-02-30')).toThrow(RangeError);
  });
});
