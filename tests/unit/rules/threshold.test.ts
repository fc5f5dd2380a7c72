import { describe, expect, test } from 'vitest';
import { points } from '@/lib/core/points';
import { type Rate, rate } from '@/lib/core/rate';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { suggestedConclusion } from '@/lib/rules/domain/ex-ante-rules';
import { gradeOf } from '@/lib/rules/domain/grade-rules';
import { type LightRules, lightOf } from '@/lib/rules/domain/monitoring-rules';
import { reaches, type Side } from '@/lib/rules/domain/threshold';

const { monitoring, grades, exAnte, selfEvaluation } = defaultRuleSet(2025);

/** The values just under, on and just over a threshold: 0.01 is the smallest step there is. */
function around(at: number): readonly [under: Rate, on: Rate, over: Rate] {
  return [rate(at - 1), rate(at), rate(at + 1)];
}

describe('sides', () => {
  test.each<[Side, boolean, boolean, boolean]>([
    ['below', true, false, false],
    ['from', false, true, true],
    ['above', false, false, true],
    ['up_to', true, true, false],
  ])('%s: under %s, on %s, over %s', (side, ...expected) => {
    expect(around(2000).map((value) => reaches({ side, at: rate(2000) }, value))).toEqual(expected);
  });
});

describe('三条警戒线: under, on and over each threshold', () => {
  const { executionLine, completionLights, deviationLine, indicatorLights } = monitoring;

  test.each<[string, LightRules, Rate, readonly string[]]>([
    ['执行 red', executionLine, executionLine.red.at, ['red', 'yellow', 'yellow']],
    ['执行 yellow', executionLine, executionLine.yellow.at, ['yellow', 'green', 'green']],
    ['完成 red', completionLights, completionLights.red.at, ['red', 'yellow', 'yellow']],
    ['完成 yellow', completionLights, completionLights.yellow.at, ['yellow', 'green', 'green']],
    ['完成 blue', completionLights, completionLights.blue?.at ?? rate(0), ['green', 'blue', 'blue']],
    ['偏离 yellow', deviationLine, deviationLine.yellow.at, ['green', 'green', 'yellow']],
    ['偏离 red', deviationLine, deviationLine.red.at, ['yellow', 'yellow', 'red']],
    ['指标 red', indicatorLights, indicatorLights.red.at, ['red', 'yellow', 'yellow']],
  ])('%s', (_, line, at, expected) => {
    expect(around(at).map((value) => lightOf(line, value))).toEqual(expected);
  });

  test('the numbers of the county statement and of the worked examples', () => {
    expect(lightOf(deviationLine, rate(2000))).toBe('yellow');
    expect(lightOf(deviationLine, rate(2001))).toBe('red');
    expect([6000, 5998, 7999, 8002].map((value) => lightOf(executionLine, rate(value)))).toEqual([
      'yellow',
      'red',
      'yellow',
      'green',
    ]);
    expect(lightOf(executionLine, rate(15_000))).toBe('green');
  });
});

describe('等级', () => {
  test.each([
    [10_000, 'excellent'],
    [9000, 'excellent'],
    [8999, 'good'],
    [8000, 'good'],
    [7999, 'fair'],
    [6000, 'fair'],
    [5999, 'poor'],
    [0, 'poor'],
    [-1, null],
  ])('%d hundredths: %s', (score, grade) => expect(gradeOf(grades, points(score))).toBe(grade));

  test('each band begins on its own constant', () => {
    for (const { grade, from } of grades.bands) {
      expect(gradeOf(grades, from)).toBe(grade);
      expect(gradeOf(grades, points(from - 1))).not.toBe(grade);
    }
  });
});

describe('事前评估的建议结论', () => {
  const full = [points(1800), points(1800), points(1800), points(1800), points(1800)];

  test.each([
    [exAnte.supportedFrom, 'supported'],
    [points(exAnte.supportedFrom - 1), 'supported_after_revision'],
    [exAnte.revisionFrom, 'supported_after_revision'],
    [points(exAnte.revisionFrom - 1), 'partly_supported'],
    [exAnte.partialFrom, 'partly_supported'],
    [points(exAnte.partialFrom - 1), 'not_supported'],
  ])('total %d: %s', (total, conclusion) => expect(suggestedConclusion(exAnte, full, total)).toBe(conclusion));

  test('one weak dimension keeps a high total from 支持', () => {
    const weak = [...full.slice(1), points(exAnte.dimensionFrom - 1)];
    expect(suggestedConclusion(exAnte, weak, points(9500))).toBe('supported_after_revision');
    expect(suggestedConclusion(exAnte, [...full.slice(1), exAnte.dimensionFrom], points(9500))).toBe('supported');
  });
});

test('a reason is owed above 130 %, and below 90 % of execution', () => {
  const { explainOverAchievement, explainExecution } = selfEvaluation;
  expect(around(13_000).map((value) => reaches(explainOverAchievement, value))).toEqual([false, false, true]);
  expect(around(9000).map((value) => reaches(explainExecution, value))).toEqual([true, false, false]);
});
