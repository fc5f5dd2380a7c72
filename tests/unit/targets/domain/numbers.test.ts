import { describe, expect, test } from 'vitest';

import { targetNumber } from '@/lib/targets/domain/rules/target-number';
import { findingWords } from '@/lib/targets/labels-findings';
import { check, line, withLine } from './target-forms';

const COUNT = { name: '受益农户户数', unit: '户' } as const;
const MONEY = { name: '农户年均增收', unit: '元' } as const;

/** 坏数据目录 (domain.md 16), as far as it concerns targets: what is told for a typed value. */
import type { TargetLine } from '@/lib/targets/domain/types';

const BAD: readonly (readonly [string, Partial<TargetLine>, string, string])[] = [
  ['千分位和单位', { ...MONEY, targetValue: '1,234.5万元' }, 'value_unreadable', '只填数字'],
  ['千分位', { ...MONEY, targetValue: '1,234.5' }, 'value_unreadable', '去掉逗号'],
  ['全角千分位', { ...MONEY, targetValue: '１，２３４.５' }, 'value_unreadable', '去掉逗号'],
  ['数量里填百分比', { ...COUNT, targetValue: '12%' }, 'value_unreadable', '百分号'],
  ['百分比超过 100', { targetValue: '120' }, 'value_above_maximum', '最多 100%'],
  ['日期当数字', { ...MONEY, targetValue: '2024/2/30' }, 'value_unreadable', '是日期'],
  ['定量填“完成”', { ...COUNT, targetValue: '完成' }, 'value_unreadable', '不是数字'],
  ['负数', { ...COUNT, targetValue: '-5' }, 'value_unreadable', '小于 0'],
  ['半个人', { ...COUNT, targetValue: '12.5' }, 'value_unreadable', '整数'],
  ['科学计数法', { ...MONEY, targetValue: '1.2e5' }, 'value_unreadable', '科学计数法'],
  ['公式出错值', { ...MONEY, targetValue: '#REF!' }, 'value_unreadable', '公式'],
  ['数字中间有空格', { ...MONEY, targetValue: '12 34' }, 'value_unreadable', '空格'],
  ['没有填', { ...MONEY, targetValue: ' ' }, 'value_missing', '没有填写'],
  ['基期值写了单位', { baseline: '75户' }, 'baseline_unreadable', '单位'],
  ['单位成本三位小数', { unitCost: '1.234' }, 'unit_cost_unreadable', '小数'],
];

describe('G05 坏数据', () => {
  test.each(BAD)('%s', (_title, changes, code, cure) => {
    const found = check(withLine('share', changes)).filter((finding) => finding.rule === 'G05');
    expect(found.map((finding) => finding.code)).toEqual([code]);
    for (const finding of found) expect(findingWords(finding).message).toContain(cure);
  });
});

describe('可以读的写法', () => {
  test.each([
    ['１２３', COUNT, '123'],
    [' 95 ', {}, '95'],
    ['95%', {}, '95'],
    ['９５％', {}, '95'],
    ['0.50', MONEY, '0.5'],
    ['-3', { name: '三公经费变动率', unit: '%' }, '-3'],
    ['150', { name: '企业营业收入增长率', unit: '%' }, '150'],
    ['2.5', { name: '户均受益人数', unit: '人' }, '2.5'],
    ['0', COUNT, '0'],
    ['100', {}, '100'],
  ])('“%s”', (targetValue, changes, value) => {
    expect(targetNumber(line('x', { ...changes, targetValue }))).toEqual({ ok: true, value });
  });
});
