import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalContent, type IndicatorRecord, type LibraryContent } from '@/lib/indicators/domain/library-content';
import { diffContent, isSameContent } from '@/lib/indicators/domain/library-diff';
import { anyLibrary } from '../library-samples';

const RECORD: IndicatorRecord = {
  code: '01-001',
  category: '会议类',
  level1: 'output',
  level2: 'quantity',
  name: '举办会议次数',
  unit: '次',
  direction: 'ge',
  accrual: 'cumulative',
  typicalValue: '4',
  explanation: '实际召开的会议次数',
  sourceBasis: '会议通知',
  origin: '本县补充',
};

function library(indicators: readonly Partial<IndicatorRecord>[], codes: Record<string, string>): LibraryContent {
  return canonicalContent({
    categories: Object.entries(codes).map(([code, name]) => ({ code, name })),
    indicators: indicators.map((indicator) => ({ ...RECORD, ...indicator })),
  });
}

describe('两版指标库的差异', () => {
  test('new, changed with fields, gone', () => {
    const before = library([{}, { code: '01-002' }, { code: '01-003' }], { '01': '会议类' });
    const after = library([{}, { code: '01-002', unit: '场', typicalValue: '' }, { code: '01-004' }], {
      '01': '会议类',
    });
    const diff = diffContent(before, after);
    expect(diff.added.map(({ code }) => code)).toEqual(['01-004']);
    expect(diff.gone.map(({ code }) => code)).toEqual(['01-003']);
    expect(diff.changed.map(({ after: { code }, fields }) => [code, fields])).toEqual([
      [
        '01-002',
        [
          { field: 'unit', before: '次', after: '场' },
          { field: 'typicalValue', before: '4', after: '' },
        ],
      ],
    ]);
    expect(diff.categories).toEqual([]);
  });

  test('two categories that swap their codes change their indicators', () => {
    const indicators = [{}, { code: '02-001', category: '培训类' }];
    const before = library(indicators, { '01': '会议类', '02': '培训类' });
    const after = library(indicators, { '01': '培训类', '02': '会议类' });
    const diff = diffContent(before, after);
    expect(diff.categories).toHaveLength(2);
    expect(diff.changed.map(({ fields }) => fields)).toEqual([
      [{ field: 'category', before: '01 会议类', after: '02 会议类' }],
      [{ field: 'category', before: '02 培训类', after: '01 培训类' }],
    ]);
  });

  test('a library has no difference from itself, and what is added one way is gone the other', () => {
    fc.assert(
      fc.property(anyLibrary, anyLibrary, (a, b) => {
        expect(isSameContent(diffContent(a, a))).toBe(true);
        const [forth, back] = [diffContent(a, b), diffContent(b, a)];
        expect(forth.added).toEqual(back.gone);
        expect(forth.changed.length).toBe(back.changed.length);
      }),
    );
  });
});
