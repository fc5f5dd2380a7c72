/** G04: every line has a weight that can be read, above zero and within the quota of its level 1. */
import { formatPoints, parsePoints } from '@/lib/core/points';
import { type FormRemark, type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';
import { quotasOf } from '@/lib/targets/domain/weights';

export const lineWeightsAreSound: FormRule = ({ form, rules }) => {
  const quotas = quotasOf(form, rules.weights);
  return form.lines.flatMap((line, index) => {
    const remark = ((): FormRemark | null => {
      const weight = parsePoints(line.weight);
      const quota = quotas[line.level1];
      if (!weight.ok) {
        const params = { problem: weight.problem, typed: line.weight.trim() };
        return { code: weight.problem === 'empty' ? 'weight_missing' : 'weight_unreadable', params };
      }
      if (weight.value <= rules.weights.lineWeightAbove) return { code: 'weight_not_positive' };
      const params = { weight: formatPoints(weight.value), quota: formatPoints(quota), level1: line.level1 };
      return weight.value > quota ? { code: 'weight_over_quota', params } : null;
    })();
    return remark === null ? [] : [lineFinding('G04', { line, index }, 'weight', remark)];
  });
};
