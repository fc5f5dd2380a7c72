import { describe, expect, test } from 'vitest';
import { checkTarget, FORM_RULE_TABLE, inspectTarget, withLint } from '@/lib/targets/domain/form-rules';

import { FORM_RULES } from '@/lib/targets/domain/rules/form-rule';
import type { TargetForm, TargetSubject } from '@/lib/targets/domain/types';
import { check, LIBRARY, line, RULES, SOUND, SUBJECT, told, withLine } from './target-forms';

test('规范的目标没有任何提示', () => {
  expect(told(inspectTarget(SOUND, SUBJECT, LIBRARY, RULES))).toEqual([]);
});

test('every rule stands in the table', () => {
  expect(Object.keys(FORM_RULE_TABLE)).toEqual([...FORM_RULES]);
});

const QUALITATIVE = { direction: 'qualitative', unit: '' } as const;

interface Case {
  readonly title: string;
  readonly form: TargetForm;
  readonly subject?: Partial<TargetSubject>;
  readonly told: readonly string[];
}

const CASES: readonly Case[] = [
  { title: 'G01 目标为空', form: { ...SOUND, objective: ' ' }, told: ['G01 error objective objective_missing'] },
  {
    title: 'G01 十九个字太短',
    form: { ...SOUND, objective: '字'.repeat(19) },
    told: ['G01 error objective objective_short'],
  },
  { title: 'G01 二十个字正好', form: { ...SOUND, objective: '字'.repeat(20) }, told: [] },
  { title: 'G01 两千个字正好', form: { ...SOUND, objective: '字'.repeat(2000) }, told: [] },
  {
    title: 'G01 两千零一个字',
    form: { ...SOUND, objective: '字'.repeat(2001) },
    told: ['G01 error objective objective_long'],
  },
  {
    title: 'G01 与项目名称相同（标点不算）',
    form: { ...SOUND, objective: '灌区渠道防渗改造。' },
    told: ['G01 error objective objective_is_project_name'],
  },
  {
    title: 'G05 名称为空',
    form: withLine('share', { name: '' }),
    told: ['G05 error lines[4].name name_missing'],
  },
  {
    title: 'G05 名称五十一个字',
    form: withLine('share', { name: '率'.repeat(51) }),
    told: ['G05 error lines[4].name name_too_long'],
  },
  {
    title: 'G05 没有选性质',
    form: withLine('share', { direction: null }),
    told: ['G05 error lines[4].direction direction_missing'],
  },
  {
    title: 'G05 没有单位',
    form: withLine('share', { name: '新增受益农户', unit: '' }),
    told: ['G05 error lines[4].unit unit_missing'],
  },
  {
    title: 'G05 定量指标填“完成”',
    form: withLine('share', { targetValue: '完成' }),
    told: ['G05 error lines[4].targetValue value_unreadable'],
  },
  {
    title: 'G06 定性指标没有标准',
    form: withLine('share', { ...QUALITATIVE, targetValue: '群众反映好转' }),
    told: ['G06 error lines[4].scoringRule qualitative_without_standard'],
  },
  {
    title: 'G06 定性指标有标准',
    form: withLine('share', { ...QUALITATIVE, targetValue: '群众反映好转', scoringRule: '投诉每多一件扣1分' }),
    told: [],
  },
  {
    title: 'G06 等级不用另写标准',
    form: withLine('share', { ...QUALITATIVE, targetValue: '优' }),
    told: [],
  },
  {
    title: 'G06 定性指标值为空',
    form: withLine('share', { ...QUALITATIVE, targetValue: '' }),
    told: ['G06 error lines[4].targetValue qualitative_missing'],
  },
  {
    title: 'G09 资金到位率当数量指标',
    form: withLine('share', { name: '项目资金到位率' }),
    told: ['G09 warning lines[4].name funds_are_no_result'],
  },
  {
    title: 'G10 用词含糊',
    form: withLine('share', { ...QUALITATIVE, targetValue: '明显提高' }),
    told: [
      'G06 error lines[4].scoringRule qualitative_without_standard',
      'G10 warning lines[4].targetValue value_is_vague',
    ],
  },
  {
    title: 'G10 不低于 0 等于没有目标',
    form: withLine('share', { targetValue: '0', baseline: '0' }),
    told: ['G10 warning lines[4].targetValue cannot_be_missed'],
  },
  {
    title: 'G11 比率大于 100%',
    form: withLine('share', { targetValue: '100', direction: 'gt' }),
    told: ['G11 error lines[4].targetValue more_than_hundred'],
  },
  {
    title: 'G11 满意度 105%',
    form: withLine('asked', { targetValue: '105' }),
    told: ['G11 error lines[5].targetValue satisfaction_over_hundred'],
  },
  {
    title: 'G11 成本高于项目资金',
    form: withLine('cost', {
      indicatorId: null,
      name: '工程总投资',
      targetValue: '680.01',
      unit: '万元',
      specificReason: '按批复',
    }),
    told: ['G11 error lines[3].targetValue cost_over_budget'],
  },
  {
    title: 'G12 资金为 0',
    form: SOUND,
    subject: { totalFen: 0, sourcesFen: 0 },
    told: ['G12 error money total_not_positive'],
  },
  {
    title: 'G12 来源与总额差一分',
    form: SOUND,
    subject: { sourcesFen: 679_999_999 },
    told: ['G12 error money sources_differ'],
  },
  {
    title: 'G13 延续项目低于上年实际',
    form: withLine('share', { targetValue: '74' }),
    subject: { continuity: 'continuing' },
    told: ['G13 warning lines[4].targetValue worse_than_last_year'],
  },
  { title: 'G13 新增项目没有上年', form: withLine('share', { targetValue: '74' }), told: [] },
  {
    title: '一级与二级指标不对应',
    form: withLine('share', { level2: 'quantity' }),
    told: ['frame error lines[4].level2 level_pair_illegal'],
  },
  {
    title: 'C-14 新增项目没有基期值只提示',
    form: withLine('share', { baseline: '' }),
    told: ['baseline warning lines[4].baseline baseline_missing'],
  },
  {
    title: 'C-14 延续项目没有基期值不能提交',
    form: withLine('share', { baseline: '' }),
    subject: { continuity: 'continuing' },
    told: ['baseline error lines[4].baseline baseline_missing'],
  },
  {
    title: 'C-14 说明了没有基期值的原因',
    form: withLine('share', { baseline: '', noBaselineReason: '首次统计' }),
    subject: { continuity: 'continuing' },
    told: [],
  },
];

describe('form rules', () => {
  test.each(CASES)('$title', ({ form, subject, told: expected }) => {
    expect(told(check(form, subject))).toEqual(expected);
  });
});

test('G07 名称写法不同也算重复', () => {
  const form = { ...SOUND, lines: [...SOUND.lines, line('again', { name: '灌区 受益农户 比例', weight: '0.01' })] };
  expect(told(check(form))).toContain('G07 error lines[6].name name_twice');
});

test('all faults are told at once', () => {
  const form = withLine('share', { name: '', targetValue: '', unit: '', weight: '' }, { ...SOUND, objective: '' });
  const codes = check(form).map((finding) => finding.code);
  expect(codes).toEqual(
    expect.arrayContaining(['objective_missing', 'name_missing', 'value_missing', 'unit_missing', 'weight_missing']),
  );
});

test('the page says nothing twice', () => {
  const form = withLine('share', { name: '新增受益农户', unit: '', direction: null });
  const codes = inspectTarget(form, SUBJECT, LIBRARY, RULES).map((finding) => finding.code);
  expect(codes).toContain('unit_missing');
  expect(codes).not.toContain('number_without_unit');
  expect(codes).not.toContain('number_without_direction');
});

test('the review says nothing twice either', () => {
  const form = withLine('share', { indicatorId: null, name: '资金到位率', specificReason: '县级配套要求' });
  const checked = check(form);
  expect(checked.map((finding) => finding.rule)).toContain('G09');
  const codes = withLint(checked, form, SUBJECT).map((finding) => finding.code);
  expect(codes.filter((code) => code === 'funds_are_no_result')).toHaveLength(1);
});

test('2020 年体系：成本在产出下，共性成本指标也一样', () => {
  const form: TargetForm = {
    ...withLine('cost', { level1: 'output', level2: 'cost', weight: '10' }),
    frame: 'frame_2020',
  };
  const lines = form.lines.map((each) => (each.id === 'share' ? { ...each, weight: '30' } : each));
  expect(told(checkTarget({ ...form, lines }, SUBJECT, LIBRARY, RULES))).toEqual([]);
});
