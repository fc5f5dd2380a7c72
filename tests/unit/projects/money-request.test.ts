import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '@/lib/core/money';
import {
  CHOSEN_MARKS,
  FUND_SOURCES,
  type FundSources,
  isSameRequest,
  type MoneyRequest,
  marksOf,
  NO_SOURCES,
  type RequestedMoney,
  totalOf,
} from '@/lib/projects/domain/money-request';
import {
  isWithoutMoney,
  openYears,
  refusalsOfChangedRequest,
  refusalsOfYear,
} from '@/lib/projects/domain/project-rules';

const amounts = fc.array(fc.integer({ min: 0, max: 9_999_999_999_999 }), {
  minLength: FUND_SOURCES.length,
  maxLength: FUND_SOURCES.length,
});

function sourcesOf(values: readonly number[]): FundSources {
  const sources = { ...NO_SOURCES };
  FUND_SOURCES.forEach((source, index) => {
    sources[source] = fen(values[index] ?? 0);
  });
  return sources;
}

function requested(change: Partial<RequestedMoney> = {}): RequestedMoney {
  const sources = { ...NO_SOURCES, county: fen(100), aid: fen(1) };
  return { fiscalYear: 2025, book: 'general_public', sources, chosenMarks: [], functionCode: '214', ...change };
}

function kept(wanted: RequestedMoney, lockedAt: Date | null = null): MoneyRequest {
  const { chosenMarks, ...rest } = wanted;
  return { ...rest, total: totalOf(wanted.sources), fundMarks: marksOf(wanted.sources, chosenMarks), lockedAt };
}

describe('资金总额 = 各来源之和', () => {
  it('to the fen, whatever the sources and their order', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const sum = values.reduce((total, value) => total + BigInt(value), 0n);
        expect(BigInt(totalOf(sourcesOf(values)))).toBe(sum);
      }),
    );
  });

  it('one fen more in any one source is one fen more in the total', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...FUND_SOURCES), (values, source) => {
        const sources = sourcesOf(values);
        expect(totalOf({ ...sources, [source]: fen(sources[source] + 1) })).toBe(totalOf(sources) + 1);
      }),
    );
  });

  it('no sources are no money, one fen is money', () => {
    expect(isWithoutMoney({ sources: NO_SOURCES })).toBe(true);
    expect(isWithoutMoney({ sources: { ...NO_SOURCES, other: fen(1) } })).toBe(false);
  });
});

describe('资金标记', () => {
  it('aid and bonds mark themselves, 直达 and 衔接 are chosen', () => {
    const sources = { ...NO_SOURCES, specialBond: fen(1), generalBond: fen(2), aid: fen(3) };
    expect(marksOf(sources, [])).toEqual(['xinjiang_aid', 'general_bond', 'special_bond']);
    expect(marksOf(NO_SOURCES, [...CHOSEN_MARKS].reverse())).toEqual(['direct', 'rural_linkage']);
    expect(marksOf(NO_SOURCES, [])).toEqual([]);
  });
});

describe('锁定的申请', () => {
  const now = new Date('2025-05-20T02:00:00Z');
  it('handed in unchanged is no change', () => {
    expect(refusalsOfChangedRequest(kept(requested(), now), requested())).toEqual([]);
  });

  it.each<[string, Partial<RequestedMoney>]>([
    ['金额', { sources: { ...NO_SOURCES, county: fen(101), aid: fen(1) } }],
    ['来源之间挪动', { sources: { ...NO_SOURCES, county: fen(101) } }],
    ['预算类别', { book: 'state_capital' }],
    ['标记', { chosenMarks: ['direct'] }],
    ['功能分类', { functionCode: null }],
  ])('a change of %s is refused while locked and taken while free', (_what, change) => {
    const wanted = requested(change);
    expect(isSameRequest(kept(requested()), wanted)).toBe(false);
    expect(refusalsOfChangedRequest(kept(requested(), now), wanted).map((one) => one.code)).toEqual(['request_locked']);
    expect(refusalsOfChangedRequest(kept(requested()), wanted)).toEqual([]);
    expect(refusalsOfChangedRequest(null, wanted)).toEqual([]);
  });
});

describe('受理年度', () => {
  it.each([
    [2024, ['year_closed']],
    [2025, []],
    [2026, []],
    [2027, ['year_too_far']],
  ])('%i in 2025', (year, codes) => {
    expect(refusalsOfYear(year, 2025).map((one) => one.code)).toEqual(codes);
    expect(openYears(2025).includes(year)).toBe(codes.length === 0);
  });
});
