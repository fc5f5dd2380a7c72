import { describe, expect, it } from 'vitest';
import { moneyUnitOf } from '@/components/ui/money-switch';
import { searchHref } from '@/components/ui/search-href';

describe('searchHref', () => {
  it('sets one parameter and keeps the others', () => {
    expect(searchHref('/list', { state: 'open', unit: ['a', 'b'] }, { money: 'yuan' })).toBe(
      '/list?state=open&unit=a&unit=b&money=yuan',
    );
  });
  it('replaces and takes away', () => {
    expect(searchHref('/list', { money: 'yuan', q: '水' }, { money: null })).toBe('/list?q=%E6%B0%B4');
    expect(searchHref('/list', { money: 'yuan' }, { money: null })).toBe('/list');
    expect(searchHref('/list', { after: 'x', q: undefined }, { after: 'y' })).toBe('/list?after=y');
  });
});

describe('moneyUnitOf', () => {
  it('is 万元 unless 元 is asked for', () => {
    expect(moneyUnitOf({})).toBe('wan');
    expect(moneyUnitOf({ money: 'dollar' })).toBe('wan');
    expect(moneyUnitOf({ money: 'yuan' })).toBe('yuan');
  });
});
