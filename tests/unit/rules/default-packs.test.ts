import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { NEAR_NAME_LIMITS } from '@/lib/core/normalise';
import { formatPoints, sumPoints, wholePoints } from '@/lib/core/points';
import { uncitedFields } from '@/lib/rules/domain/citation';
import { DEFAULT_PACK_YEARS, defaultRuleSet } from '@/lib/rules/domain/default-packs';
import { stepWorkingDaysOf, TIMED_STATES } from '@/lib/rules/domain/review-rules';
import { changedGroups, pickGroups } from '@/lib/rules/domain/rule-changes';
import { RULE_GROUPS, ruleSetSchema } from '@/lib/rules/domain/rule-set';
import { quotaFor } from '@/lib/rules/domain/weight-rules';
import { RULE_GROUP_WORDS, ruleLinesOf } from '@/lib/rules/labels';

const rules = defaultRuleSet(2025);

describe.each(DEFAULT_PACK_YEARS)('默认规则包 %d', (year) => {
  const pack = defaultRuleSet(year);

  test('survives JSON there and back', () => {
    expect(ruleSetSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    expect(pack.fiscalYear).toBe(year);
  });

  test.each(RULE_GROUPS)('every rule of %s has one source and its words', (group) => {
    expect(uncitedFields(pack[group], pack[group].source)).toEqual([]);
    const lines = ruleLinesOf(group, pack[group]);
    expect(lines.map(({ field }) => field).sort()).toEqual(
      Object.keys(pack[group])
        .filter((field) => field !== 'source')
        .sort(),
    );
    for (const line of lines) expect(line.value).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('every group of a rule set is listed and named once', () => {
  const groups = Object.keys(rules).filter((name) => name !== 'fiscalYear');
  expect([...RULE_GROUPS].sort()).toEqual(groups.sort());
  expect(new Set(Object.values(RULE_GROUP_WORDS)).size).toBe(RULE_GROUPS.length);
});

describe('分值', () => {
  test.each([
    [true, true, '20.00 40.00 20.00 10.00'],
    [false, true, '0.00 50.00 30.00 10.00'],
    [true, false, '20.00 40.00 30.00 0.00'],
    [false, false, '0.00 50.00 40.00 0.00'],
  ])('cost %s, satisfaction %s: %s', (hasCost, hasSatisfaction, expected) => {
    const { cost, output, benefit, satisfaction } = quotaFor(rules.weights, { hasCost, hasSatisfaction });
    expect([cost, output, benefit, satisfaction].map(formatPoints).join(' ')).toBe(expected);
    expect(sumPoints([cost, output, benefit, satisfaction])).toBe(wholePoints(90));
    expect(sumPoints([cost, output, benefit, satisfaction, rules.weights.executionWeight])).toBe(wholePoints(100));
  });
});

describe('what the county statement fixes', () => {
  test('nodes, baseline, gate, parties, deviation', () => {
    expect(rules.monitoring.checkpoints).toEqual([
      { subject: 'project', month: 5 },
      { subject: 'department', month: 6 },
      { subject: 'project', month: 8 },
    ]);
    expect(rules.monitoring.baseline).toBe('start_of_year');
    expect(rules.monitoring.deviationLine.red).toEqual({ side: 'above', at: 2000 });
    expect(rules.exAnte.admittedBy).toEqual(['supported']);
    expect(rules.review.parties).toEqual(['unit', 'finance', 'third_party']);
  });

  test('each of them is marked as such', () => {
    const seeded = RULE_GROUPS.flatMap((group) =>
      rules[group].source
        .filter(({ evidence }) => evidence === 'seed')
        .flatMap(({ covers }) => covers.map((field) => `${group}.${field}`)),
    );
    expect(seeded.sort()).toEqual([
      'exAnte.admittedBy',
      'exAnte.dimensions',
      'monitoring.baseline',
      'monitoring.checkpoints',
      'monitoring.deviationLine.red',
      'review.parties',
    ]);
  });
});

test('the near-name limits of the packs are those the guard defaults to', () => {
  expect(rules.targetForm.nearName).toEqual(NEAR_NAME_LIMITS);
});

test('a clock runs in every waiting state and in no other', () => {
  for (const state of TIMED_STATES) expect(stepWorkingDaysOf(rules.review, state)).toBeGreaterThan(0);
  expect(stepWorkingDaysOf(rules.review, 'drafted')).toBeNull();
  expect(stepWorkingDaysOf(rules.review, 'passed')).toBeNull();
});

test('changes are named group by group', () => {
  const stricter = { ...rules, review: { ...rules.review, reminderWorkingDays: 3 } };
  expect(changedGroups(rules, rules)).toEqual([]);
  expect(changedGroups(rules, stricter)).toEqual(['review']);
  expect(pickGroups(stricter, ['review'])).toEqual({ review: stricter.review });
});

test('docs/regulations.md is what the packs say', () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/draw-regulations.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(output).toContain('agrees with the packs');
});
