/** Default rules of scores: self-evaluation and grades. */
import { points, wholePoints } from '@/lib/core/points';
import { percent } from '@/lib/core/rate';
import type { GradeRules } from '@/lib/rules/domain/grade-rules';
import { cite, EVALUATION_MEASURE, INDICATOR_GUIDE, OWN_SETTING, PRODUCT } from '@/lib/rules/domain/packs/sources';
import type { SelfEvaluationRules } from '@/lib/rules/domain/self-evaluation-rules';

export const SELF_EVALUATION: SelfEvaluationRules = {
  attainmentBands: [
    { attainment: 'met', from: percent(80), to: percent(100) },
    { attainment: 'partly_met', from: percent(60), to: percent(80) },
    { attainment: 'not_met', from: percent(0), to: percent(60) },
  ],
  explainOverAchievement: { side: 'above', at: percent(130) },
  overAchievement: 'explain',
  overAchievementBands: [
    { from: percent(200), deduction: percent(10) },
    { from: percent(300), deduction: percent(20) },
    { from: percent(500), deduction: percent(30) },
  ],
  explainExecution: { side: 'below', at: percent(90) },
  fullMarksUnusual: { side: 'below', at: percent(80) },
  scoreAheadOfExecution: { side: 'above', at: percent(5) },
  largeBalance: { side: 'above', at: percent(20) },
  satisfactionScoring: 'positive',
  satisfactionFullMarks: { side: 'from', at: percent(90) },
  satisfactionNoMarks: { side: 'below', at: percent(60) },
  source: [
    cite(EVALUATION_MEASURE, '定性指标：达成100–80%（含）、部分达成80–60%（含）、未达成60–0%', 'recalled', [
      'attainmentBands',
    ]),
    cite(EVALUATION_MEASURE, '完成值远超目标值的要分析原因；扣分档次待核', 'assumption', ['overAchievementBands']),
    cite(OWN_SETTING, '只要求说明，不自动扣分', 'assumption', ['overAchievement', 'explainOverAchievement']),
    cite('公开的项目支出绩效自评表（2023年）', '预算执行率低于90%须说明原因', 'seen', ['explainExecution']),
    cite(OWN_SETTING, '满分而支出不足八成，提示复核', 'assumption', ['fullMarksUnusual']),
    cite(PRODUCT, '自评一致性预警默认参数：得分与执行率5%，结余20%', 'seen', ['scoreAheadOfExecution', 'largeBalance']),
    cite(INDICATOR_GUIDE, '满意度赋分：90%以上满分，60%以下不得分', 'recalled', [
      'satisfactionFullMarks',
      'satisfactionNoMarks',
    ]),
    cite(OWN_SETTING, '满意度按一般正向指标计分，区间赋分可选', 'assumption', ['satisfactionScoring']),
  ],
};

export const GRADES_OF_YEAR: GradeRules = {
  bands: [
    { grade: 'excellent', from: wholePoints(90) },
    { grade: 'good', from: wholePoints(80) },
    { grade: 'fair', from: wholePoints(60) },
    { grade: 'poor', from: points(0) },
  ],
  wording: 'short',
  source: [
    cite(EVALUATION_MEASURE, '90（含）–100优、80（含）–90良、60（含）–80中、60以下差', 'recalled', ['bands']),
    cite(OWN_SETTING, '国家用优良中差，本县说明用优秀、良好', 'assumption', ['wording']),
  ],
};
