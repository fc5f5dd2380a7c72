/**
 * G03: weights add up to the quota of each level 1 and to the total, to the hundredth: 89.99 and 90.01 are refused. Says
 * how much is missing and where it belongs. Level sums may be set to warn; the total never.
 */
import { formatPoints, points } from '@/lib/core/points';
import { type FormRule, formFinding } from '@/lib/targets/domain/rules/form-rule';
import { type Finding, PROJECT_LEVEL1 } from '@/lib/targets/domain/types';
import { type WeightSum, weightSummary } from '@/lib/targets/domain/weights';

function paramsOf({ sum, quota, remainder }: WeightSum) {
  return { sum: formatPoints(sum), quota: formatPoints(quota), gap: formatPoints(points(Math.abs(remainder))) };
}

export const weightsAddUp: FormRule = ({ form, rules }) => {
  if (form.lines.length === 0) return [];
  const summary = weightSummary(form, rules.weights);
  const { total } = summary;
  const off = PROJECT_LEVEL1.map((level1) => ({ level1, ...summary.level1[level1] })).filter(
    (row) => row.remainder !== 0,
  );
  const severity = rules.weights.tolerance === 'warn' ? 'warning' : 'error';
  const ofClasses = off.map((row): Finding => {
    const code = row.remainder > 0 ? 'level_weights_short' : 'level_weights_over';
    return formFinding('G03', `weights.${row.level1}`, {
      code,
      severity,
      params: { level1: row.level1, ...paramsOf(row) },
    });
  });
  if (total.remainder === 0) return ofClasses;
  const isShort = total.remainder > 0;
  const levels = off.filter((row) => row.remainder > 0 === isShort).map((row) => row.level1);
  const params = { ...paramsOf(total), levels: levels.join(',') };
  return [formFinding('G03', 'weights', { code: isShort ? 'weights_short' : 'weights_over', params }), ...ofClasses];
};
