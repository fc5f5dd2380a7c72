import { describe, expect, test } from 'vitest';

import { LINT_RULES } from '@/lib/targets/domain/lint/lint-finding';
import { LINT_TABLE, lintTarget } from '@/lib/targets/domain/lint/lint-target';
import type { TargetLine, TargetSubject } from '@/lib/targets/domain/types';
import { findingWords } from '@/lib/targets/labels-findings';
import { line, SOUND, SUBJECT } from '../target-forms';

type Changes = Partial<TargetLine>;

function codes(lines: readonly Changes[], subject: Partial<TargetSubject> = {}, beneficiaries = ''): readonly string[] {
  const form = { ...SOUND, beneficiaries, lines: lines.map((changes, index) => line(`l${index}`, changes)) };
  return lintTarget(form, { ...SUBJECT, ...subject }).map((finding) => `${finding.rule} ${finding.code}`);
}

const QUALITATIVE = { direction: 'qualitative', unit: '' } as const;
const SATISFACTION = { level1: 'satisfaction', level2: 'service_satisfaction' } as const;
const QUANTITY = { level1: 'output', level2: 'quantity' } as const;
const TIMELINESS = { level1: 'output', level2: 'timeliness' } as const;
const COST = { level1: 'cost', level2: 'economic_cost', direction: 'le', baseline: '' } as const;

test('every rule stands in the table under its name', () => {
  expect(Object.keys(LINT_TABLE)).toEqual([...LINT_RULES]);
});

test('a line without a name is left alone', () => {
  expect(codes([{ name: '', targetValue: '提高', unit: '' }])).toEqual([]);
});

/** Each rule: what it objects to, and the nearest thing it must not object to. */
const CASES: readonly (readonly [string, Changes, readonly string[]])[] = [
  ['用词含糊', { ...QUALITATIVE, targetValue: '显著提升' }, ['vague_word value_is_vague']],
  ['有评分标准的不算含糊', { ...QUALITATIVE, targetValue: '显著提升', scoringRule: '每降一位扣2分' }, []],
  ['有数字的不算含糊', { ...QUALITATIVE, targetValue: '提高到85分' }, []],
  ['只写定性', { ...QUALITATIVE, targetValue: '定性' }, ['empty_value value_says_nothing']],
  [
    '重复名称',
    { ...QUALITATIVE, name: '灌区用水秩序', targetValue: '灌区用水秩序' },
    ['empty_value value_repeats_name'],
  ],
  ['愿望', { ...QUALITATIVE, name: '促进农业发展', targetValue: '3项' }, ['slogan_name name_is_a_wish']],
  ['愿望有了数就是指标', { name: '促进农户增收', targetValue: '80', unit: '万元' }, []],
  ['看不出谁占谁', { name: '渠系管护工作' }, ['slogan_name percent_of_what']],
  ['资金', { name: '项目资金支付率' }, ['input_not_result funds_are_no_result']],
  ['发到人手里的补助', { name: '护林补助资金发放及时率' }, []],
  ['人员投入', { ...QUANTITY, name: '投入管理人员', unit: '人' }, ['input_not_result people_are_no_result']],
  ['买来的东西', { ...QUANTITY, name: '采购水泵', unit: '台' }, ['input_not_result things_are_no_result']],
  ['共性指标的名称不评', { ...QUANTITY, indicatorId: '1', name: '采购水泵', unit: '台' }, []],
  ['没有单位', { name: '受益户数', unit: '' }, ['missing_unit number_without_unit']],
  ['比率填个数', { name: '渠道完好率', unit: '公里' }, ['unit_misfit rate_without_percent']],
  ['发病率用十万分之', { name: '传染病发病率', direction: 'le', unit: '1/10万', baseline: '90' }, []],
  ['户数填人', { name: '受益户数', unit: '人' }, ['unit_misfit households_or_persons']],
  ['单价没有每', { ...COST, name: '水泵单价', unit: '元' }, ['unit_misfit price_without_per']],
  ['钱填个', { name: '群众年收入', unit: '个' }, ['unit_misfit money_without_yuan']],
  ['宣传牌填年', { ...QUANTITY, name: '公益宣传牌', unit: '年' }, ['unit_misfit span_without_time']],
  ['年限填百分比', { name: '渠道使用年限', unit: '%' }, ['unit_misfit percent_of_a_count']],
  ['没有性质', { direction: null, baseline: '' }, ['missing_direction number_without_direction']],
  ['数字写成定性', { direction: 'qualitative' }, ['missing_direction number_called_qualitative']],
  ['成本不低于', { ...COST, direction: 'ge', name: '亩均造价', unit: '元/亩' }, ['wrong_direction cost_direction']],
  ['投诉不低于', { name: '群众投诉件数', unit: '件' }, ['wrong_direction bad_direction']],
  ['投诉办结率不低于', { name: '群众投诉办结率' }, []],
  ['响应时间不低于', { ...TIMELINESS, name: '报修响应时间', unit: '小时' }, ['wrong_direction delay_direction']],
  ['利用率不高于', { name: '设备利用率', direction: 'le', baseline: '90' }, ['wrong_direction good_direction']],
  ['效益正好等于', { name: '接待游客人次', direction: 'eq', unit: '人次' }, ['wrong_direction effect_nailed']],
  [
    '不低于零',
    { name: '新增合作社数量', targetValue: '0', baseline: '', unit: '家' },
    ['wrong_direction cannot_be_missed'],
  ],
  ['不如上年', { targetValue: '74' }, ['met_last_year worse_than_last_year']],
  ['与上年相同的效益', { targetValue: '75' }, ['met_last_year same_as_last_year']],
  ['与上年相同的产出', { ...QUANTITY, name: '养护里程', unit: '公里', targetValue: '75' }, []],
  ['零事故保持', { name: '安全事故起数', direction: 'eq', targetValue: '0', baseline: '0', unit: '起' }, []],
  [
    '成本照抄总额',
    { ...COST, name: '工程总投资', targetValue: '680', unit: '万元' },
    ['cost_repeats_budget cost_is_whole_budget'],
  ],
  ['成本是总额的一部分', { ...COST, name: '监理成本', targetValue: '20', unit: '万元' }, []],
  ['两件事', { ...QUALITATIVE, name: '修好渠道，整治水沟', targetValue: '各3条' }, ['compound_indicator two_acts']],
  ['两样数', { ...QUANTITY, name: '巡查次数、报告份数', unit: '次' }, ['compound_indicator two_measures']],
  ['几种人一起数', { ...QUANTITY, name: '受益脱贫户、监测户人口数', unit: '人' }, []],
  ['两个值', { ...QUALITATIVE, name: '分红比例', targetValue: '第一年20%,以后8%' }, ['compound_indicator two_values']],
  ['时效没有时间', { ...TIMELINESS, ...QUALITATIVE, targetValue: '按合同约定' }, ['time_without_date time_not_told']],
  ['时效填次数', { ...TIMELINESS, name: '环卫考核', unit: '次/月' }, ['time_without_date frequency_is_no_time']],
  ['时效有日期', { ...TIMELINESS, ...QUALITATIVE, targetValue: '十月底前' }, []],
];

describe('lint of one line', () => {
  test.each(CASES)('%s', (_title, changes, expected) => {
    expect(codes([changes])).toEqual(expected);
  });
});

describe('满意度写清问谁、问多少', () => {
  const asked = { ...SATISFACTION, name: '群众满意度', baseline: '' };
  test.each([
    ['什么都没写', asked, '', ['satisfaction_who asked_unknown']],
    ['写了样本', { ...asked, valueSource: '发放问卷100份' }, '', []],
    ['服务对象里写了人数', asked, '灌区1200户', []],
    ['只写了谁', asked, '灌区农户', ['satisfaction_who asked_unknown']],
    ['不高于', { ...asked, valueSource: '问卷100份', direction: 'le' }, '', ['wrong_direction satisfaction_direction']],
    [
      '定性',
      { ...asked, ...QUALITATIVE, valueSource: '问卷100份', targetValue: '高中低' },
      '',
      ['empty_value value_says_nothing', 'wrong_direction satisfaction_direction'],
    ],
  ] as const)('%s', (_title, changes, beneficiaries, expected) => {
    expect(codes([changes], {}, beneficiaries)).toEqual(expected);
  });
});

describe('习惯性填 100%', () => {
  const full = (name: string) => ({ name, targetValue: '100', baseline: '' });
  const three = ['设备利用率', '政策知晓率', '工作完成率'].map(full);
  test('三个比率都填 100%', () => {
    expect(codes(three)).toEqual(Array.from({ length: 3 }, () => 'habitual_hundred all_at_hundred'));
  });
  test('两个不算习惯', () => {
    expect(codes(three.slice(0, 2))).toEqual([]);
  });
  test('不到一半不算习惯', () => {
    const others = ['群众参与率', '灌溉保证率', '村庄通达率', '水质达标率'].map((name) => ({ name, baseline: '' }));
    expect(codes([...three, ...others])).toEqual([]);
  });
  test('法规要求全部做到的不算', () => {
    expect(
      codes([full('工程验收合格率'), full('食品安全检查率'), full('救助金按时发放率'), full('政策知晓率')]),
    ).toEqual([]);
  });
});

describe('单位成本 × 数量与资金', () => {
  const length = (changes: Changes) => ({ ...QUANTITY, name: '改造渠道长度', unit: '公里', baseline: '', ...changes });
  const price = { ...COST, name: '公里造价', unit: '万元/公里' };
  test.each([
    ['正好', [length({ targetValue: '8', unitCost: '850000' })], []],
    ['超出百分之五以内', [length({ targetValue: '8', unitCost: '892500' })], []],
    ['超出百分之五', [length({ targetValue: '8', unitCost: '892500.01' })], ['money_misfit cost_exceeds_money']],
    ['少百分之五以上', [length({ targetValue: '8', unitCost: '800000' })], ['money_misfit costs_leave_money']],
    [
      '还有没算成本的行',
      [length({ targetValue: '8', unitCost: '800000' }), length({ name: '配套闸门', unit: '座' })],
      [],
    ],
    [
      '成本指标的单价',
      [length({ targetValue: '8' }), { ...price, targetValue: '90' }],
      ['money_misfit cost_exceeds_money'],
    ],
    ['单价与数量相符', [length({ targetValue: '8' }), { ...price, targetValue: '85' }], []],
    [
      '按月的成本',
      [{ ...COST, name: '人工成本', unit: '万元/月', targetValue: '60' }],
      ['money_misfit cost_exceeds_money'],
    ],
  ] as const)('%s', (_title, lines, expected) => {
    expect(codes(lines)).toEqual(expected);
  });
});

describe('重复', () => {
  const people = (name: string, targetValue: string) => ({ ...QUANTITY, name, targetValue, unit: '人', baseline: '' });
  test.each([
    ['同名', [people('培训人数', '300'), people('培训 人数', '280')], ['duplicate same_measure']],
    ['人数与人次', [people('技能培训人数', '300'), people('技能培训人次', '300')], ['duplicate same_measure']],
    ['同一批人', [people('入社农户总人数', '1102'), people('受益贫困人口', '1102')], ['duplicate same_heads_counted']],
    ['相同的值，不同的事', [people('培训人数', '300'), people('体检人数', '300')], []],
  ] as const)('%s', (_title, lines, expected) => {
    expect(codes(lines)).toEqual(expected);
  });
});

test('each finding names its line, says why and gives one rewrite', () => {
  const form = { ...SOUND, lines: CASES.map(([, changes], index) => line(`l${index}`, changes)) };
  const findings = lintTarget(form, SUBJECT);
  expect(findings.length).toBeGreaterThan(30);
  for (const finding of findings) {
    const words = findingWords(finding);
    expect(finding.place).toMatch(/^lines\[\d+\]\.\w+$/);
    expect(words.rewrite, finding.code).toBeTruthy();
    expect(`${words.rule}${words.message}${words.rewrite}`).not.toMatch(/undefined|NaN|[a-z]+_[a-z]+/);
  }
});
