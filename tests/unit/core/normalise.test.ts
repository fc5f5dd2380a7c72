import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, isNearName, isSameName, NEAR_NAME_LIMITS, normaliseName } from '@/lib/core/normalise';

const characters = fc.constantFrom('受', '益', '人', '口', '数', '率', '（', '）', ' ', 'A', 'ａ', '1', '１', '、');
const anyName = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(''));

describe('same name', () => {
  test.each([
    ['受益人口（户籍）', '受益人口(户籍)'],
    ['受益 人口', '受益人口'],
    ['受益　人口', '受益人口'],
    ['ＡＢＣ类设备', 'abc类设备'],
    ['验收合格率：', '验收合格率'],
    ['“双创”活动场次', '双创活动场次'],
  ])('%s = %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isNearName(a, b)).toBe(false);
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
      }),
    );
  });
});

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', '受益', 2],
    ['培训人次', '培训人数', 1],
    ['培训人次', '培训总人次', 1],
    ['合格率', '不合格率', 1],
    ['受益人口', '人口受益', 4],
    ['𠮷林', '吉林', 1],
  ])('%s → %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('it is a distance: zero only for equals, symmetric, no detour is shorter', () => {
    fc.assert(
      fc.property(anyName, anyName, anyName, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('near name', () => {
  const short = '一二三四五六'.slice(0, NEAR_NAME_LIMITS.shortLength);

  test(`up to ${NEAR_NAME_LIMITS.shortLength} characters: ${NEAR_NAME_LIMITS.shortEdits} edit`, () => {
    expect(isNearName(short, '一二三四五甲')).toBe(true);
    expect(isNearName(short, '一二三四乙甲')).toBe(false);
    expect(isNearName(short, '一二三四五')).toBe(true);
    expect(isNearName(short, '一二三四')).toBe(false);
  });

  test(`beyond: ${NEAR_NAME_LIMITS.longEdits} edits`, () => {
    const long = `${short}七`;
    expect(isNearName(long, '一二三四五乙甲')).toBe(true);
    expect(isNearName(long, '一二三四丙乙甲')).toBe(false);
    expect(isNearName(long, '一二三四五')).toBe(true);
    expect(isNearName(long, '一二三四')).toBe(false);
  });

  test('marks and spaces are no edits', () => {
    expect(isNearName('培 训（人次）', '培训人数')).toBe(true);
  });

  test('near is mutual and never the same name', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        expect(isNearName(a, b)).toBe(isNearName(b, a));
        if (isNearName(a, b)) expect(isSameName(a, b)).toBe(false);
      }),
    );
  });

  test('the limits are the county’s', () => {
    expect(isNearName('培训人次', '培训活动', { shortLength: 6, shortEdits: 2, longEdits: 3 })).toBe(true);
    expect(isNearName('培训人次', '培训活动')).toBe(false);
  });
});
