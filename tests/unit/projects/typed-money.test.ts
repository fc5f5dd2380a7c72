import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectFormInput } from '@/app/(workspace)/projects/_components/form-input';
import { convertTyped, type TypedSources, typedTotal } from '@/app/(workspace)/projects/_components/typed-money';
import { exactWanText, fen, yuanText } from '@/lib/core/money';
import { FUND_SOURCES } from '@/lib/projects/domain/money-request';

const BLANK: TypedSources = {
  central: '',
  region: '',
  prefecture: '',
  county: '',
  aid: '',
  generalBond: '',
  specialBond: '',
  carryover: '',
  other: '',
};

describe('边填边算', () => {
  it('the live total is the exact sum; what is no money is counted apart', () => {
    const typed = { ...BLANK, central: '１００', county: '0.1', aid: '0.2', other: '12万' };
    expect(typedTotal(typed, 'wan')).toEqual({ total: 100_300_000, unread: 1 });
    expect(typedTotal(BLANK, 'wan')).toEqual({ total: 0, unread: 0 });
    expect(typedTotal({ ...BLANK, other: '-1' }, 'yuan')).toEqual({ total: 0, unread: 1 });
  });

  it('switching the unit there and back changes no amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => {
        const yuan = { ...BLANK, county: yuanText(fen(amount)) };
        const wan = convertTyped(yuan, 'yuan', 'wan');
        expect(wan.county).toBe(exactWanText(fen(amount)));
        expect(convertTyped(wan, 'wan', 'yuan')).toEqual(yuan);
      }),
    );
  });

  it('what cannot be read stays as typed', () => {
    const typed = { ...BLANK, central: '一百', region: ' ' };
    expect(convertTyped(typed, 'wan', 'yuan')).toEqual(typed);
  });
});

describe('表单到输入', () => {
  it('gathers the nine sources and every mark, and drops what the framework adds', () => {
    const form = new FormData();
    form.append('$ACTION_ID', 'x');
    form.append('name', '道路');
    form.append('sources.central', '1');
    form.append('chosenMarks', 'direct');
    form.append('chosenMarks', 'rural_linkage');
    const input = projectFormInput(form);
    expect(Object.keys(input).sort()).toEqual(['chosenMarks', 'name', 'sources']);
    expect(input.chosenMarks).toEqual(['direct', 'rural_linkage']);
    expect(Object.keys(Object(input.sources))).toEqual([...FUND_SOURCES]);
    expect(input.sources).toMatchObject({ central: '1', other: '' });
  });
});
