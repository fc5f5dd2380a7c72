/**
 * Frames (指标体系): which one a new target uses, and the dimensions of a whole department with their weights. Which
 * level1 and level2 belong together in a frame is national form, not a county's choice, and stands with the library.
 */
import { z } from 'zod';
import { sumPoints, wholePoints } from '@/lib/core/points';
import { allDifferent, pointsField, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const DEPARTMENT_LEVEL1 = [
  'operating_cost',
  'management_efficiency',
  'duty_performance',
  'social_effect',
  'development_capacity',
  'satisfaction',
] as const;

const FULL_MARKS = wholePoints(100);

export const frameRules = ruleGroup({
  /** frame of a new target: 成本 under 产出 (2020) or as level1 (2021) */
  defaultFrame: z.enum(['frame_2020', 'frame_2021']),
  /** weight of 预算执行率 in a department's target */
  departmentExecutionWeight: pointsField,
  departmentDimensions: z
    .array(z.strictObject({ level1: z.enum(DEPARTMENT_LEVEL1), weight: pointsField }))
    .length(DEPARTMENT_LEVEL1.length),
}).check((context) => {
  const { departmentDimensions, departmentExecutionWeight } = context.value;
  const refuse = (message: string) =>
    context.issues.push({ code: 'custom', message, path: ['departmentDimensions'], input: context.value });
  if (!allDifferent(departmentDimensions.map(({ level1 }) => level1))) refuse('dimension_twice');
  const total = sumPoints([departmentExecutionWeight, ...departmentDimensions.map(({ weight }) => weight)]);
  if (total !== FULL_MARKS) refuse('dimension_sum');
});
export type FrameRules = z.output<typeof frameRules>;
