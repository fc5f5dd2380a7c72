import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupDigits, normaliseDigits, shiftPoint } from '@/components/ui/digits';

describe('normaliseDigits', () => {
  it.each([
    ['１２３４．５０', '1234.50'],
    ['1，234，567.89', '1234567.89'],
    ['1,234.5', '1234.5'],
    [' 12 000 ', '12000'],
    ['　88　', '88'],
    ['－5', '-5'],
    ['—5', '-5'],
    ['3。5', '3.5'],
    ['９５％', '95%'],
    ['', ''],
  ])('%s -> %s', (typed, meant) => {
    expect(normaliseDigits(typed)).toBe(meant);
  });

  it('keeps what is no figure, so that the message can name it', () => {
    expect(normaliseDigits('约12万')).toBe('约12万');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseDigits(text);
        expect(normaliseDigits(once)).toBe(once);
      }),
    );
  });
});

describe('groupDigits', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.5', '-1,234,567.5'],
    ['0.12345', '0.12345'],
    ['abc', 'abc'],
    ['1.', '1.'],
  ])('%s -> %s', (plain, shown) => {
    expect(groupDigits(plain)).toBe(shown);
  });

  it('is undone by normaliseDigits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), (whole) => {
        expect(normaliseDigits(groupDigits(whole.toString()))).toBe(whole.toString());
      }),
    );
  });
});

describe('shiftPoint', () => {
  it.each([
    ['1.2345', 4, '12345'],
    ['12', 4, '120000'],
    ['0.0001', 4, '1'],
    ['0.00001', 4, '0.1'],
    ['12345', -4, '1.2345'],
    ['5', -4, '0.0005'],
    ['-12.5', 4, '-125000'],
    ['0', 4, '0'],
    ['7.', 0, '7'],
  ])('%s by %i -> %s', (text, places, moved) => {
    expect(shiftPoint(text, places)).toBe(moved);
  });

  it('knows no figure in words', () => {
    expect(shiftPoint('十二', 4)).toBeNull();
    expect(shiftPoint('', 4)).toBeNull();
    expect(shiftPoint('1.2.3', 4)).toBeNull();
  });

  it('moves there and back without losing a digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }), (whole, places) => {
        const moved = shiftPoint(whole.toString(), -places);
        expect(shiftPoint(moved ?? '', places)).toBe(whole.toString());
      }),
    );
  });
});
