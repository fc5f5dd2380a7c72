import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchKeys } from '@/lib/core/pinyin';
import { matchesSearch } from '@/lib/core/search-match';

function finds(query: string, name: string): boolean {
  return matchesSearch(query, searchKeys(name), name);
}

describe('search keys', () => {
  test.each([
    ['绩效目标', 'jxmb', 'jixiaomubiao'],
    ['重点行业', 'zdhy', 'zhongdianhangye'],
    ['验收合格率', 'yshgl', 'yanshouhegelv'],
    ['A类（2025年）', 'al2025n', 'alei2025nian'],
  ])('%s is %s, %s', (name, initials, full) => {
    expect(searchKeys(name)).toMatchObject({ initials, full });
  });

  test('other readings stand beside the likeliest', () => {
    expect(searchKeys('率').syllables).toBe('lv/shuai');
    expect(searchKeys('重点').syllables).toBe('zhong/chong dian');
  });
});

describe('matching', () => {
  test.each([
    'jxmb',
    'JXMB',
    'jxm',
    'mb',
    'jixiaomubiao',
    'jixiaom',
    'jixmb',
    'jxmubiao',
    'xiaomu',
    '绩效',
    '目标',
    '绩效 mb',
    '',
    '　',
  ])('“%s” finds 绩效目标', (query) => {
    expect(finds(query, '绩效目标')).toBe(true);
  });

  test.each(['jxbm', 'jxmbx', 'ixmb', '标目', '绩效 zz', 'jixiaob'])('“%s” does not', (query) => {
    expect(finds(query, '绩效目标')).toBe(false);
  });

  test('both readings of a character with two are found', () => {
    expect(finds('chongdian', '重点')).toBe(true);
    expect(finds('zhongdian', '重点')).toBe(true);
    expect(finds('hgl', '验收合格率')).toBe(true);
    expect(finds('hegelv', '验收合格率')).toBe(true);
  });

  test('digits and Latin letters are part of the name', () => {
    expect(finds('2025zl', '2025年造林')).toBe(false);
    expect(finds('2025nzl', '2025年造林')).toBe(true);
    expect(finds('２０２５', '2025年造林')).toBe(true);
  });

  test('a long query over a long name stays quick', () => {
    const name = '西乡镇新建小学校舍维修改造项目资金使用情况'.repeat(4);
    const keys = searchKeys(name);
    const started = performance.now();
    expect(matchesSearch(`${'x'.repeat(40)}1`, keys, name)).toBe(false);
    expect(matchesSearch(`${keys.full.slice(0, 120)}1`, keys, name)).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });

  test('the page’s matcher carries no dictionary', () => {
    const sources = ['search-match', 'normalise'].map((file) => readFileSync(`lib/core/${file}.ts`, 'utf8'));
    for (const source of sources) expect(source).not.toMatch(/from ['"](pinyin-pro|@\/lib\/core\/pinyin)['"]/);
  });
});
