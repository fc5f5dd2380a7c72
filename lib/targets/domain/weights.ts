/**
 * Weights (分值) of a form against the quotas of its case: with or without cost, with or without satisfaction. The same
 * summary is the live remainder on the page and the base of rule G03.
 * @source domain.md 6.2 (财预〔2021〕101号): 90 points at target time, 10 for 预算执行率 at self-evaluation
 */

import { type Points, parsePoints, subtractPoints, sumPoints } from '@/lib/core/points';
import { type QuotaRow, quotaFor, type WeightRules } from '@/lib/rules/domain/weight-rules';
import type { TargetForm } from '@/lib/targets/domain/types';

import { PROJECT_LEVEL1, type ProjectLevel1 } from '@/lib/targets/domain/types';

export interface WeightSum {
  readonly sum: Points;
  readonly quota: Points;
  /** quota minus sum; below zero = too much @unit hundredths of a point */
  readonly remainder: Points;
}

export interface WeightSummary {
  readonly total: WeightSum;
  readonly level1: Readonly<Record<ProjectLevel1, WeightSum>>;
  /** a weight is empty or cannot be read: it counts as nothing in the sums */
  readonly hasUnreadable: boolean;
  /** every level 1 and the total stand exactly on their quota */
  readonly isExact: boolean;
}

type WeightedForm = Pick<TargetForm, 'lines'>;

/** The quotas that hold for a form. In the frame of 2020 cost stands under output and is no case of its own. */
export function quotasOf(form: WeightedForm, rules: WeightRules): QuotaRow {
  const uses = (level1: ProjectLevel1) => form.lines.some((line) => line.level1 === level1);
  return quotaFor(rules, { hasCost: uses('cost'), hasSatisfaction: uses('satisfaction') });
}

function against(sum: Points, quota: Points): WeightSum {
  return { sum, quota, remainder: subtractPoints(quota, sum) };
}

export function weightSummary(form: WeightedForm, rules: WeightRules): WeightSummary {
  const quotas = quotasOf(form, rules);
  const read = form.lines.map((line) => ({ level1: line.level1, weight: parsePoints(line.weight) }));
  const sumOf = (level1: ProjectLevel1) =>
    sumPoints(read.flatMap((line) => (line.level1 === level1 && line.weight.ok ? [line.weight.value] : [])));
  const row = (name: ProjectLevel1) => against(sumOf(name), quotas[name]);
  const level1 = {
    cost: row('cost'),
    output: row('output'),
    benefit: row('benefit'),
    satisfaction: row('satisfaction'),
  };
  const total = against(sumPoints(PROJECT_LEVEL1.map((name) => level1[name].sum)), rules.targetTotal);
  const hasUnreadable = read.some((line) => !line.weight.ok);
  const isExact = total.remainder === 0 && PROJECT_LEVEL1.every((name) => level1[name].remainder === 0);
  return { total, level1, hasUnreadable, isExact };
}
