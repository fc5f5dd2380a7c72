/** Default frames: the one a new target uses, and the dimensions of a whole department. */
import { wholePoints } from '@/lib/core/points';
import type { FrameRules } from '@/lib/rules/domain/frame-rules';
import { cite, FULL_PERFORMANCE, INDICATOR_GUIDE, OWN_SETTING } from '@/lib/rules/domain/packs/sources';

export const FRAMES_OF_YEAR: FrameRules = {
  defaultFrame: 'frame_2021',
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
    cite(INDICATOR_GUIDE, '一级指标为成本、产出、效益、满意度；此前成本列于产出之下', 'recalled', ['defaultFrame']),
    cite(
      FULL_PERFORMANCE,
      '部门整体：运行成本、管理效率、履职效能、社会效应、可持续发展能力、服务对象满意度；各项分值为本系统所定',
      'assumption',
      ['departmentDimensions'],
    ),
    cite(OWN_SETTING, '与项目支出的预算执行率同为10分', 'assumption', ['departmentExecutionWeight']),
  ],
};
