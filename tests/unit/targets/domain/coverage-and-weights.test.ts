import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPoints, points } from '@/lib/core/points';
import { checkTarget } from '@/lib/targets/domain/form-rules';

import { PROJECT_LEVEL1, type ProjectLevel1 } from '@/lib/targets/domain/types';
import { weightSummary } from '@/lib/targets/domain/weights';
import { findingMessage } from '@/lib/targets/labels-findings';
import { check, LIBRARY, line, RULES, SOUND, SUBJECT, told, withLine, without } from './target-forms';

const NO_ONE_SERVED = '渠道由水管所自用，没有直接服务对象';

describe('G02 指标要齐全', () => {
  test.each([
    ['没有数量指标', 'length', 'G02 error lines required_line_missing'],
    ['没有质量指标', 'pass', 'G02 warning lines required_line_missing'],
    ['没有时效指标', 'done', 'G02 warning lines required_line_missing'],
    ['没有效益指标', 'share', 'G02 error lines required_line_missing'],
    ['没有满意度指标，也没有理由', 'asked', 'G02 error noSatisfactionReason satisfaction_or_reason'],
    ['建设项目没有成本指标', 'cost', 'G02 error noCostReason cost_required'],
  ])('%s', (_title, id, expected) => {
    expect(told(check(without(id)))).toContain(expected);
  });

  test('建设项目写了理由也要有成本指标', () => {
    expect(told(check({ ...without('cost'), noCostReason: '以后再说明成本' }))).toContain(
      'G02 error noCostReason cost_required',
    );
  });

  test.each([
    ['四个字的理由不够', '不适用啊', 1],
    ['五个字的理由够了', '成本不适用', 0],
  ])('其他项目不设成本：%s', (_title, noCostReason, count) => {
    const findings = check({ ...without('cost'), noCostReason }, { kind: 'subsidy' });
    expect(findings.filter(({ code }) => code === 'cost_or_reason')).toHaveLength(count);
  });

  test('有指标又有理由', () => {
    expect(told(check({ ...SOUND, noSatisfactionReason: NO_ONE_SERVED }))).toEqual([
      'G02 error noSatisfactionReason reason_beside_lines',
    ]);
  });
});

type Weights = Readonly<Partial<Record<ProjectLevel1, string>>>;

/** One line for each level 1 given, with that weight. */
import type { TargetForm } from '@/lib/targets/domain/types';

function weighted(weights: Weights): TargetForm {
  const lines = PROJECT_LEVEL1.flatMap((level1) => {
    const weight = weights[level1];
    return weight === undefined ? [] : [line(level1, { level1, weight })];
  });
  return { ...SOUND, lines };
}

function weightFindings(form: TargetForm): readonly string[] {
  return told(check(form).filter(({ rule }) => rule === 'G03'));
}

describe('G03 权重合计', () => {
  test.each<[string, Weights]>([
    ['有成本、有满意度', { cost: '20', output: '40', benefit: '20', satisfaction: '10' }],
    ['无成本、有满意度', { output: '50', benefit: '30', satisfaction: '10' }],
    ['有成本、无满意度', { cost: '20', output: '40.00', benefit: '30' }],
    ['无成本、无满意度', { output: '50', benefit: '40' }],
  ])('%s 正好 90 分', (_title, weights) => {
    expect(weightFindings(weighted(weights))).toEqual([]);
    expect(weightSummary(weighted(weights), RULES.weights).isExact).toBe(true);
  });

  test.each([
    ['89.99', '9.99', 'weights_short', '权重合计 89.99 分，还差 0.01 分：请在“满意度指标”中补足。'],
    ['90.01', '10.01', 'weights_over', '权重合计 90.01 分，超出 0.01 分：请在“满意度指标”中减少。'],
    ['88', '8', 'weights_short', '权重合计 88 分，还差 2 分：请在“满意度指标”中补足。'],
  ])('合计 %s 不行', (_sum, satisfaction, code, words) => {
    const form = weighted({ cost: '20', output: '40', benefit: '20', satisfaction });
    const total = check(form).find(({ place }) => place === 'weights');
    expect(total?.code).toBe(code);
    expect(findingMessage(code, total?.params ?? {})).toBe(words);
  });

  test('合计对了，一级指标之间挪了一分也不行', () => {
    expect(weightFindings(weighted({ cost: '19', output: '41', benefit: '20', satisfaction: '10' }))).toEqual([
      'G03 error weights.cost level_weights_short',
      'G03 error weights.output level_weights_over',
    ]);
  });

  test('规则设为提示时，一级指标只提示，合计仍然必须正好', () => {
    const warn = { ...RULES, weights: { ...RULES.weights, tolerance: 'warn' as const } };
    const severities = (weights: Weights) =>
      checkTarget(weighted(weights), SUBJECT, LIBRARY, warn)
        .filter(({ rule }) => rule === 'G03')
        .map(({ place, severity }) => `${place} ${severity}`);
    expect(severities({ cost: '19', output: '41', benefit: '20', satisfaction: '10' })).toEqual([
      'weights.cost warning',
      'weights.output warning',
    ]);
    expect(severities({ cost: '19', output: '40', benefit: '20', satisfaction: '10' })).toEqual([
      'weights error',
      'weights.cost warning',
    ]);
  });

  test('property: however a quota is cut into lines, the sum is exact to the hundredth', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cuts, fc.integer({ min: -300, max: 300 }), (parts, slip) => {
        const rest = 5000 - parts.slice(0, 4).reduce((sum, part) => sum + part, 0) + slip;
        const output = [...parts.slice(0, 4), rest].map((part, index) =>
          line(`o${index}`, { level1: 'output', weight: formatPoints(points(part)) }),
        );
        const summary = weightSummary({ lines: [...output, line('b', { weight: '40' })] }, RULES.weights);
        expect(summary.level1.output.remainder).toBe(0 - slip);
        expect(summary.isExact).toBe(slip === 0);
      }),
    );
  });
});

describe('G04 单项权重', () => {
  test.each([
    ['', 'weight_missing'],
    ['0', 'weight_not_positive'],
    ['-1', 'weight_unreadable'],
    ['10.001', 'weight_unreadable'],
    ['1,0', 'weight_unreadable'],
    ['10分', 'weight_unreadable'],
    ['20.01', 'weight_over_quota'],
  ])('权重“%s”', (weight, code) => {
    expect(told(check(withLine('share', { weight })))).toContain(`G04 error lines[4].weight ${code}`);
  });

  test.each(['20', '20.00', '２０'])('权重“%s”可以', (weight) => {
    expect(check(withLine('share', { weight })).filter(({ rule }) => rule === 'G04')).toEqual([]);
  });
});
