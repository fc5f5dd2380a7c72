/** Default frames: legal pairs of level1 and level2, and the dimensions of a whole department. */
import { wholePoints } from '@/lib/core/points';
import type { Direction, Frame, FrameRules, LevelPair } from '@/lib/rules/domain/frame-rules';
import { cite, FULL_PERFORMANCE, INDICATOR_GUIDE, OWN_SETTING } from '@/lib/rules/domain/packs/sources';

type Row = readonly [LevelPair['level1'], LevelPair['level2'], readonly Direction[]];

const OUTPUT: readonly Row[] = [
  ['output', 'quantity', ['ge', 'eq']],
  ['output', 'quality', ['ge', 'eq']],
  ['output', 'timeliness', ['ge', 'le', 'eq']],
];

const BENEFIT_AND_SATISFACTION: readonly Row[] = [
  ['benefit', 'economic_benefit', ['ge']],
  ['benefit', 'social_benefit', ['ge', 'qualitative']],
  ['benefit', 'ecological_benefit', ['ge', 'qualitative']],
  ['benefit', 'sustainable_impact', ['ge', 'qualitative']],
  ['satisfaction', 'service_satisfaction', ['ge']],
];

function pairs(frame: Frame, rows: readonly Row[]): LevelPair[] {
  return rows.map(([level1, level2, usualDirections]) => ({
    frame,
    level1,
    level2,
    usualDirections: [...usualDirections],
  }));
}

export const FRAMES_OF_YEAR: FrameRules = {
  defaultFrame: 'frame_2021',
  pairs: [
    ...pairs('frame_2021', [
      ['cost', 'economic_cost', ['le']],
      ['cost', 'social_cost', ['le']],
      ['cost', 'ecological_cost', ['le']],
      ...OUTPUT,
      ...BENEFIT_AND_SATISFACTION,
    ]),
    ...pairs('frame_2020', [...OUTPUT, ['output', 'cost', ['le']], ...BENEFIT_AND_SATISFACTION]),
  ],
  departmentExecutionWeight: wholePoints(10),
  departmentDimensions: [
    { level1: 'operating_cost', weight: wholePoints(10) },
    { level1: 'management_efficiency', weight: wholePoints(20) },
    { level1: 'duty_performance', weight: wholePoints(30) },
    { level1: 'social_effect', weight: wholePoints(10) },
    { level1: 'development_capacity', weight: wholePoints(10) },
    { level1: 'satisfaction', weight: wholePoints(10) },
  ],
  source: [
    cite(INDICATOR_GUIDE, '一级指标成本、产出、效益、满意度; 此前成本列于产出之下, 可持续影响两套都可用', 'recalled', [
      'defaultFrame',
      'pairs',
    ]),
    cite(
      FULL_PERFORMANCE,
      '部门整体: 运行成本、管理效率、履职效能、社会效应、可持续发展能力、服务对象满意度; 各项分值为本系统所定',
      'assumption',
      ['departmentDimensions'],
    ),
    cite(OWN_SETTING, '与项目支出的预算执行率同为10分', 'assumption', ['departmentExecutionWeight']),
  ],
};
