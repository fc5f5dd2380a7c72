/** A number without its unit of measure: 2 what? */
import type { LintRule } from '@/lib/targets/domain/lint/draft';
import { perLine } from '@/lib/targets/domain/lint/lint-finding';

/** The unit a name usually takes, by its last characters; the first that fits. */
const USUAL_UNITS: readonly (readonly [RegExp, string])[] = [
  [/率$|比例$|比重$|满意度$/, '%'],
  [/人次(数|数量)?$/, '人次'],
  [/人数|人口数?$|对象数量?$/, '人'],
  [/户数|农户|家庭/, '户'],
  [/培训|会议|活动|检查|巡查|巡检|整治|演练|次数/, '次'],
  [/里程|道路|渠道|管网/, '公里'],
  [/面积/, '平方米'],
  [/时限|天数|工期/, '天'],
  [/设备|一体机|电脑|仪器/, '台'],
  [/产能|产量|粮食|清运量/, '吨'],
  [/产值|收入|金额|投资额/, '万元'],
];

export function usualUnit(name: string): string | null {
  return USUAL_UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

export const missingUnit: LintRule = ({ lines }) =>
  perLine('missing_unit', lines, (read) => {
    if (read.value === null || read.line.unit.trim() !== '') return null;
    return {
      code: 'number_without_unit',
      field: 'unit',
      params: { value: read.line.targetValue.trim() },
      rewrite: 'set_unit',
      rewriteParams: { value: usualUnit(read.name) ?? '个' },
    };
  });
