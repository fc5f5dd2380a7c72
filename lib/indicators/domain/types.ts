/**
 * The words every indicator is described with: frame, levels, direction, accrual. The library owns them; targets and
 * the chapters below take them from here. Which level1 goes with which level2 stands in legal-pairs.ts.
 */

/** 指标体系版本. @source 财预〔2021〕101号 (2021: 成本 as level 1); before it 成本 stood under 产出 (2020) */
export const FRAMES = ['frame_2020', 'frame_2021'] as const;
export type Frame = (typeof FRAMES)[number];

/** 指标性质. `lt` and `le` mean that less is better */
export const DIRECTIONS = ['ge', 'gt', 'eq', 'lt', 'le', 'qualitative'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 累计型 grows over the year and is compared with the time gone; 状态型 holds at any moment */
export const ACCRUALS = ['cumulative', 'state'] as const;
export type Accrual = (typeof ACCRUALS)[number];

/** 一级指标 of projects and policies */
export const PROJECT_LEVEL1 = ['cost', 'output', 'benefit', 'satisfaction'] as const;
export type ProjectLevel1 = (typeof PROJECT_LEVEL1)[number];

/** 一级指标 of whole departments, beside `satisfaction` */
export const DEPARTMENT_LEVEL1 = [
  'operating_cost',
  'management_efficiency',
  'duty_performance',
  'social_effect',
  'development_capacity',
] as const;

export const LEVEL1 = [...PROJECT_LEVEL1, ...DEPARTMENT_LEVEL1] as const;
export type Level1 = (typeof LEVEL1)[number];

/** 二级指标 of projects and policies; `cost` only in frame 2020, under `output` */
export const PROJECT_LEVEL2 = [
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
export type ProjectLevel2 = (typeof PROJECT_LEVEL2)[number];
