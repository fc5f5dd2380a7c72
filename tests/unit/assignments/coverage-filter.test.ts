import { describe, expect, test } from 'vitest';
import type { UnitTask } from '@/lib/assignments/domain/coverage';
import { filteredUnits } from '@/lib/assignments/domain/coverage-filter';
import { coverageParams, receiptParams } from '@/lib/assignments/schema';
import { businessDate } from '@/lib/core/business-calendar';

const DIVISION = '01a2050b-6536-751b-9f31-ddb6d783d5d4';

function task(unitCode: string, divisionId: string | null, isFiled: boolean): UnitTask {
  const unit = { unitId: unitCode, unitCode, unitName: unitCode, divisionId, divisionName: divisionId };
  return { ...unit, taskId: unitCode, dueOn: businessDate('2025-05-31'), completedAt: isFiled ? new Date(0) : null };
}

const UNITS = [
  task('101', DIVISION, true),
  task('102', DIVISION, false),
  task('103', null, true),
  task('104', null, false),
];

function codes(divisionId: string | null, filing: 'open' | 'filed' | null) {
  return filteredUnits(UNITS, { divisionId, filing }).map((unit) => unit.unitCode);
}

describe('units of a coverage list', () => {
  test('those that have not filed stand first', () => {
    expect(codes(null, null)).toEqual(['102', '104', '101', '103']);
  });

  test('by division and by filing', () => {
    expect(codes(DIVISION, null)).toEqual(['102', '101']);
    expect(codes(null, 'filed')).toEqual(['101', '103']);
    expect(codes(DIVISION, 'open')).toEqual(['102']);
  });
});

describe('filters in an address', () => {
  test('what cannot be read is left out, never an error', () => {
    expect(coverageParams.parse({ division: 'x', filing: ['open'] })).toEqual({ division: null, filing: null });
    expect(coverageParams.parse({ division: DIVISION, filing: 'open' })).toEqual({
      division: DIVISION,
      filing: 'open',
    });
    expect(receiptParams.parse({ before: '-1', q: ['a'] })).toEqual({ q: '', before: null });
    expect(receiptParams.parse({ before: '40', q: ' 道路 ' })).toEqual({ q: '道路', before: 40 });
  });
});
