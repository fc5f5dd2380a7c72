/** Libraries to try things with: the one we carry, and arbitrary ones. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { normaliseName } from '@/lib/core/normalise';
import { cleanText } from '@/lib/core/sheet';
import { framesOf } from '@/lib/indicators/domain/legal-pairs';
import { canonicalContent, type IndicatorRecord, type LibraryContent } from '@/lib/indicators/domain/library-content';
import { ACCRUALS, DIRECTIONS, PROJECT_LEVEL1, PROJECT_LEVEL2 } from '@/lib/indicators/domain/types';

export const CARRIED_CSV = new Uint8Array(readFileSync('prisma/seed/data/indicator-library.csv'));

const PAIRS = PROJECT_LEVEL1.flatMap((level1) =>
  PROJECT_LEVEL2.filter((level2) => framesOf(level1, level2).length > 0).map((level2) => ({ level1, level2 })),
);

/** Signs that make trouble in files, beside everything else. */
const trouble = fc.constantFrom(
  ...['=1+1', '+86', '-1', "'", "'=A1", '@x', '"', '""', ',', '\n', ';', '_x0041_', '<a>&amp;', '％', '一'],
);

function text(limit: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(trouble, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 })
    .map((parts) => cleanText([...cleanText(parts.join(''))].slice(0, limit).join('')));
}

function filled(limit: number): fc.Arbitrary<string> {
  return text(limit).filter((value) => value !== '' && !value.startsWith('#'));
}

const decimal = fc.oneof(
  fc.constant(''),
  fc.integer({ min: -99999, max: 99999 }).map((n) => String(n / 100)),
);

const record: fc.Arbitrary<IndicatorRecord> = fc
  .record({
    code: fc.stringMatching(/^[0-9A-Za-z._-]{1,30}$/),
    category: fc.constantFrom('会议类', '=培训类', '-差旅', "'类"),
    pair: fc.constantFrom(...PAIRS),
    name: filled(50).filter((name) => normaliseName(name) !== ''),
    unit: filled(20),
    direction: fc.constantFrom(...DIRECTIONS),
    accrual: fc.constantFrom(...ACCRUALS),
    number: decimal,
    words: text(30).filter((value) => !value.startsWith('#')),
    explanation: filled(500),
    sourceBasis: text(200).filter((value) => !value.startsWith('#')),
    origin: filled(60),
  })
  .map(({ pair, number, words, ...rest }) => ({
    ...rest,
    ...pair,
    typicalValue: rest.direction === 'qualitative' ? words : number,
  }));

/** Any library the import would accept. */
export const anyLibrary: fc.Arbitrary<LibraryContent> = fc
  .uniqueArray(record, { minLength: 1, maxLength: 12, selector: (indicator) => indicator.code })
  .map((indicators) => {
    const seen = new Set<string>();
    const distinct = indicators.filter((indicator) => {
      const key = `${indicator.category}/${indicator.level2}/${normaliseName(indicator.name)}`;
      return !seen.has(key) && seen.add(key);
    });
    const names = [...new Set(distinct.map((indicator) => indicator.category))];
    const categories = names.map((name, index) => ({ code: String(index + 1).padStart(2, '0'), name }));
    return canonicalContent({ categories, indicators: distinct });
  });
