/**
 * Public holidays of China with the weekend days worked in exchange (调休). Regional holidays of Xinjiang (肉孜节,
 * 古尔邦节) are announced by the region and are no part of it: a county adds them in its rule set.
 */
import { addDays, type BusinessDate, businessDate } from '@/lib/core/business-calendar';
import type { HolidayTable } from '@/lib/core/working-days';

interface Arrangement {
  readonly year: number;
  /** first and last day off of each holiday, months and days of the year */
  readonly off: readonly (readonly [first: string, last: string])[];
  readonly worked: readonly string[];
}

/** @source 国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）; 31 December 2023 was a Sunday anyway */
const YEAR_2024: Arrangement = {
  year: 2024,
  off: [
    ['01-01', '01-01'],
    ['02-10', '02-17'],
    ['04-04', '04-06'],
    ['05-01', '05-05'],
    ['06-08', '06-10'],
    ['09-15', '09-17'],
    ['10-01', '10-07'],
  ],
  worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
};

/** @source 国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号） */
const YEAR_2025: Arrangement = {
  year: 2025,
  off: [
    ['01-01', '01-01'],
    ['01-28', '02-04'],
    ['04-04', '04-06'],
    ['05-01', '05-05'],
    ['05-31', '06-02'],
    ['10-01', '10-08'],
  ],
  worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
};

/** @source 国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04 */
const YEAR_2026: Arrangement = {
  year: 2026,
  off: [
    ['01-01', '01-03'],
    ['02-15', '02-23'],
    ['04-04', '04-06'],
    ['05-01', '05-05'],
    ['06-19', '06-21'],
    ['09-25', '09-27'],
    ['10-01', '10-07'],
  ],
  worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
};

function daysOff({ year, off }: Arrangement): BusinessDate[] {
  return off.flatMap(([first, last]) => {
    const days: BusinessDate[] = [];
    for (let day = businessDate(`${year}-${first}`); day <= `${year}-${last}`; day = addDays(day, 1)) days.push(day);
    return days;
  });
}

function tableOf(arrangements: readonly Arrangement[]): HolidayTable {
  return {
    years: arrangements.map(({ year }) => year),
    restDays: new Set(arrangements.flatMap(daysOff)),
    workDays: new Set(arrangements.flatMap(({ year, worked }) => worked.map((day) => businessDate(`${year}-${day}`)))),
  };
}

export const PUBLIC_HOLIDAYS: HolidayTable = tableOf([YEAR_2024, YEAR_2025, YEAR_2026]);

/** The national table with the rest days a county or region adds. */
export function withRegionalRestDays(table: HolidayTable, restDays: readonly BusinessDate[]): HolidayTable {
  return { ...table, restDays: new Set([...table.restDays, ...restDays]) };
}
