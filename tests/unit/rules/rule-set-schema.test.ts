import { describe, expect, test } from 'vitest';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { activateRuleSetSchema } from '@/lib/rules/schema';

type Json = Record<string, unknown>;

/** The default rules with one place changed: `weights.quotas.0.output`. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone<Json>({ ...defaultRuleSet(2025) });
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: Json = copy;
  for (const key of keys) place = Object(place[key]);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

function problems(path: string, value: unknown): readonly string[] {
  const parsed = activateRuleSetSchema.safeParse({ rules: changed(path, value), expectedVersion: 0 });
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

const cite = (covers: readonly string[]) => ({
  covers,
  document: '本县办法',
  clause: '第一条',
  evidence: 'assumption',
});

test('the default rules pass', () => {
  expect(activateRuleSetSchema.safeParse({ rules: defaultRuleSet(2025), expectedVersion: 0 }).success).toBe(true);
});

describe('what does not add up is refused at its place', () => {
  test.each([
    ['weights.quotas.0.output', 3999, 'rules.weights.quotas.0: 这一行的一级指标分值之和不等于'],
    ['weights.quotas.0.output', 4001, 'rules.weights.quotas.0: 这一行的一级指标分值之和不等于'],
    ['weights.quotas.1.hasCost', true, 'rules.weights.quotas: “有无成本、有无满意度”的每种情形只能有一行'],
    ['weights.quotas.0.hasCost', false, 'rules.weights.quotas.0: 不设的一级指标分值须为 0'],
    ['weights.executionWeight', 2000, 'rules.weights.selfEvaluationTotal: 自评总分须等于'],
    ['frames.departmentDimensions.0.weight', 1001, 'rules.frames.departmentDimensions: 部门整体各项分值'],
    [
      'frames.departmentDimensions.0.level1',
      'satisfaction',
      'rules.frames.departmentDimensions: 部门整体的一级指标不能重复',
    ],
    ['targetForm.objectiveMinimumLength', 2001, 'rules.targetForm.objectiveMinimumLength: 最少字数'],
    ['targetForm.adjustmentClosesOn', '02-29', 'rules.targetForm.adjustmentClosesOn: 请填写月和日'],
    ['targetForm.adjustmentClosesOn', '13-01', 'rules.targetForm.adjustmentClosesOn: 请填写月和日'],
    ['workingCalendar.regionalRestDays', ['2025/6/6'], 'rules.workingCalendar.regionalRestDays.0: 请填写存在的日期'],
    ['workingCalendar.regionalRestDays', ['2025-02-30'], 'rules.workingCalendar.regionalRestDays.0: 请填写存在的日期'],
    ['grades.bands.1.from', 9000, 'rules.grades.bands: 各档须依次相接'],
    ['grades.bands.3.from', 100, 'rules.grades.bands: 各档须依次相接'],
    ['selfEvaluation.attainmentBands.1.to', 7900, 'rules.selfEvaluation.attainmentBands: 各档须依次相接'],
    ['selfEvaluation.overAchievementBands.1.from', 20_000, 'rules.selfEvaluation.overAchievementBands: 各档'],
    ['exAnte.revisionFrom', 8500, 'rules.exAnte.supportedFrom: 各档须依次相接'],
    ['monitoring.milestones.1.month', 6, 'rules.monitoring.milestones: 各档须依次相接'],
    ['monitoring.deviationLine.yellow.at', 2000, 'rules.monitoring.deviationLine: 红灯的界限须比黄灯更严'],
    ['monitoring.executionLine.red.at', 8001, 'rules.monitoring.executionLine: 红灯的界限须比黄灯更严'],
    ['monitoring.completionLights.blue.at', 7999, 'rules.monitoring.completionLights: 红灯的界限须比黄灯更严'],
    ['monitoring.deviationMethod', 'guess', 'rules.monitoring.deviationMethod: 只能从给定的选项中选择'],
    ['monitoring.checkpoints.0.month', 13, 'rules.monitoring.checkpoints.0.month: 数值太大'],
    ['review.reminderWorkingDays', 0, 'rules.review.reminderWorkingDays: 数值太小'],
    ['review.reminderWorkingDays', 1.5, 'rules.review.reminderWorkingDays: 没有填写，或不是要求的类型'],
    ['review.reminderWorkingDays', undefined, 'rules.review.reminderWorkingDays: 没有填写'],
    ['weights.bonus', 100, 'rules.weights: 有规则包里没有的项目'],
  ])('%s = %j', (path, value, expected) => {
    const found = problems(path, value);
    expect(found.some((problem) => problem.startsWith(expected))).toBe(true);
    for (const problem of found) expect(problem).not.toMatch(/Invalid|Too |expected/);
  });

  test('all problems at once', () => {
    const rules = changed('weights.quotas.0.output', 3999);
    Object.assign(Object(rules), { grades: null });
    const parsed = activateRuleSetSchema.safeParse({ rules, expectedVersion: -1 });
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))).toEqual([
      'rules.weights.quotas.0',
      'rules.grades',
      'expectedVersion',
    ]);
  });
});

describe('no rule without exactly one source', () => {
  const fields = ['rectifyWorkingDays', 'replyWorkingDays', 'escalateAfterWorkingDays', 'escalateAfterRejections'];

  test.each([
    ['one field uncited', [cite(fields.slice(1))]],
    ['one field cited twice', [cite(fields), cite(fields.slice(0, 1))]],
    ['a field that does not exist', [cite([...fields, 'patience'])]],
    ['none', []],
  ])('%s', (_, source) => {
    expect(problems('rectification.source', source)[0]).toContain('注明一处依据');
  });

  test('one source for all is enough', () => {
    expect(problems('rectification.source', [cite(fields)])).toEqual([]);
  });

  test('a field may be cited part by part, but then wholly', () => {
    const others = Object.keys(defaultRuleSet(2025).monitoring).filter(
      (field) => field !== 'source' && field !== 'deviationLine',
    );
    expect(problems('monitoring.source', [cite([...others, 'deviationLine.red', 'deviationLine.yellow'])])).toEqual([]);
    expect(problems('monitoring.source', [cite([...others, 'deviationLine.red'])])[0]).toContain('注明一处依据');
    expect(problems('monitoring.source', [cite([...others, 'deviationLine', 'deviationLine.red'])])[0]).toContain(
      '注明一处依据',
    );
  });
});
