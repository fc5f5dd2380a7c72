/** Default rules of monitoring: nodes, formulas, three warning lines. */
import { percent } from '@/lib/core/rate';
import type { MonitoringRules } from '@/lib/rules/domain/monitoring-rules';
import { cite, OWN_SETTING, PRODUCT, SEED } from '@/lib/rules/domain/packs/sources';

export const MONITORING: MonitoringRules = {
  checkpoints: [
    { subject: 'project', month: 5 },
    { subject: 'department', month: 6 },
    { subject: 'project', month: 8 },
  ],
  asOf: 'last_day_of_month',
  deviationMethod: 'absolute',
  baseline: 'start_of_year',
  timeBase: 'plan',
  milestones: [
    { month: 6, share: percent(50) },
    { month: 9, share: percent(75) },
    { month: 11, share: percent(90) },
  ],
  completionLine: 'overall',
  qualitativeCompletion: { met: percent(100), partly_met: percent(70), not_met: percent(30) },
  executionLine: {
    red: { side: 'below', at: percent(60) },
    yellow: { side: 'below', at: percent(80) },
    blue: null,
  },
  completionLights: {
    red: { side: 'below', at: percent(60) },
    yellow: { side: 'below', at: percent(80) },
    blue: { side: 'from', at: percent(120) },
  },
  deviationLine: {
    red: { side: 'above', at: percent(20) },
    yellow: { side: 'above', at: percent(10) },
    blue: null,
  },
  indicatorLights: {
    red: { side: 'below', at: percent(60) },
    yellow: { side: 'below', at: percent(80) },
    blue: { side: 'from', at: percent(120) },
  },
  idleDays: 60,
  source: [
    cite(SEED, '（三）部门整体绩效监控以6月为节点，项目监控以5、8月为节点', 'seed', ['checkpoints']),
    cite(SEED, '（三）以年初绩效目标设置为基准', 'seed', ['baseline']),
    cite(SEED, '（三）对偏离度大于20%的项目单位及时下发整改通知', 'seed', ['deviationLine.red']),
    cite(OWN_SETTING, '大于10%先提示，不具约束力', 'assumption', ['deviationLine.yellow']),
    cite(PRODUCT, '监控预警默认参数：60、80、120', 'seen', ['executionLine', 'completionLights', 'indicatorLights']),
    cite('叶城县预算绩效“三同步”做法（2025年11月）', '资金闲置两个月以上的暂停拨付', 'seen', ['idleDays']),
    cite(OWN_SETTING, '偏离率 = |总体完成率 − 预算执行率|，百分点，由精确值一次舍入', 'assumption', [
      'deviationMethod',
    ]),
    cite(OWN_SETTING, '节点当月最后一天', 'assumption', ['asOf']),
    cite(OWN_SETTING, '有月度用款计划的按计划，没有的按月份', 'assumption', ['timeBase']),
    cite(OWN_SETTING, '6月50%、9月75%、11月90%，只在选用里程碑口径时起作用', 'assumption', ['milestones']),
    cite(OWN_SETTING, '第二条线看总体完成率，最差指标另行标出', 'assumption', ['completionLine']),
    cite(OWN_SETTING, '评价等级的中间值，只用于监控', 'assumption', ['qualitativeCompletion']),
  ],
};
