/**
 * Frames (指标体系): which level1 and level2 belong together, for projects in the frames of 2020 (成本 under 产出) and
 * 2021 (成本 as level1), and the dimensions of a whole department with their weights.
 */
import { z } from 'zod';
import { sumPoints, wholePoints } from '@/lib/core/points';
import { allDifferent, pointsField, ruleGroup } from '@/lib/rules/domain/rule-fields';

export const FRAMES = ['frame_2020', 'frame_2021'] as const;
export type Frame = (typeof FRAMES)[number];

export const PROJECT_LEVEL1 = ['cost', 'output', 'benefit', 'satisfaction'] as const;
export type ProjectLevel1 = (typeof PROJECT_LEVEL1)[number];

export const LEVEL2 = [
  'economic_cost',
  'social_cost',
  'ecological_cost',
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic_benefit',
  'social_benefit',
  'ecological_benefit',
  'sustainable_impact',
  'service_satisfaction',
] as const;
export type Level2 = (typeof LEVEL2)[number];

export const DIRECTIONS = ['ge', 'gt', 'eq', 'lt', 'le', 'qualitative'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DEPARTMENT_LEVEL1 = [
  'operating_cost',
  'management_efficiency',
  'duty_performance',
  'social_effect',
  'development_capacity',
  'satisfaction',
] as const;

const levelPair = z.strictObject({
  frame: z.enum(FRAMES),
  level1: z.enum(PROJECT_LEVEL1),
  level2: z.enum(LEVEL2),
  /** what such an indicator usually is, the first one offered; others are legal */
  usualDirections: z.array(z.enum(DIRECTIONS)).min(1),
});
export type LevelPair = z.output<typeof levelPair>;

const FULL_MARKS = wholePoints(100);

export const frameRules = ruleGroup({
  /** frame of a new target */
  defaultFrame: z.enum(FRAMES),
  pairs: z.array(levelPair).min(1),
  /** weight of 预算执行率 in a department's target */
  departmentExecutionWeight: pointsField,
  departmentDimensions: z
    .array(z.strictObject({ level1: z.enum(DEPARTMENT_LEVEL1), weight: pointsField }))
    .length(DEPARTMENT_LEVEL1.length),
}).check((context) => {
  const { pairs, departmentDimensions, departmentExecutionWeight } = context.value;
  const refuse = (message: string, field: string) =>
    context.issues.push({ code: 'custom', message, path: [field], input: context.value });
  if (!allDifferent(pairs.map((pair) => `${pair.frame}.${pair.level2}`))) refuse('pair_twice', 'pairs');
  if (FRAMES.some((frame) => !pairs.some((pair) => pair.frame === frame))) refuse('frame_empty', 'pairs');
  if (!allDifferent(departmentDimensions.map(({ level1 }) => level1)))
    refuse('dimension_twice', 'departmentDimensions');
  const total = sumPoints([departmentExecutionWeight, ...departmentDimensions.map(({ weight }) => weight)]);
  if (total !== FULL_MARKS) refuse('dimension_sum', 'departmentDimensions');
});
export type FrameRules = z.output<typeof frameRules>;

/** The pairs of one frame, in the order of the form. */
export function pairsOf(rules: FrameRules, frame: Frame): readonly LevelPair[] {
  return rules.pairs.filter((pair) => pair.frame === frame);
}

/** Whether level1 and level2 belong together in a frame (library and target lines; domain of 指标性质 aside). */
export function isLegalPair(rules: FrameRules, frame: Frame, level1: string, level2: string): boolean {
  return rules.pairs.some((pair) => pair.frame === frame && pair.level1 === level1 && pair.level2 === level2);
}
