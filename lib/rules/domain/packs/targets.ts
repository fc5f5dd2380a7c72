/** Default rules of project targets: weights, frames, form, review, attachments. */

import { points, wholePoints } from '@/lib/core/points';
import { percent } from '@/lib/core/rate';
import type { AttachmentRules } from '@/lib/rules/domain/attachment-rules';
import { cite, INDICATOR_GUIDE, OWN_SETTING, PRODUCT, SEED } from '@/lib/rules/domain/packs/sources';
import type { ReviewRules } from '@/lib/rules/domain/review-rules';
import type { TargetFormRules } from '@/lib/rules/domain/target-form-rules';
import type { QuotaRow, WeightRules } from '@/lib/rules/domain/weight-rules';

function quota(cost: number, output: number, benefit: number, satisfaction: number): QuotaRow {
  return {
    hasCost: cost > 0,
    hasSatisfaction: satisfaction > 0,
    cost: wholePoints(cost),
    output: wholePoints(output),
    benefit: wholePoints(benefit),
    satisfaction: wholePoints(satisfaction),
  };
}

export const WEIGHTS: WeightRules = {
  targetTotal: wholePoints(90),
  executionWeight: wholePoints(10),
  selfEvaluationTotal: wholePoints(100),
  lineWeightAbove: points(0),
  tolerance: 'strict',
  quotas: [quota(20, 40, 20, 10), quota(0, 50, 30, 10), quota(20, 40, 30, 0), quota(0, 50, 40, 0)],
  source: [
    cite(INDICATOR_GUIDE, '绩效指标分值权重：填报目标时合计90分，自评时加预算执行率10分', 'recalled', [
      'targetTotal',
      'executionWeight',
      'selfEvaluationTotal',
      'quotas',
    ]),
    cite(PRODUCT, '参数“是否校验自评指标权重大于0”', 'seen', ['lineWeightAbove']),
    cite(OWN_SETTING, '有的地区用其他权重，故可改为只提示', 'assumption', ['tolerance']),
  ],
};

export const TARGET_FORM: TargetFormRules = {
  categoriesWithTarget: ['other_operation', 'special_purpose'],
  objectiveMinimumLength: 20,
  objectiveMaximumLength: 2000,
  indicatorNameMaximumLength: 50,
  requiredLines: [
    { line: 'quantity', when: 'always', severity: 'error' },
    { line: 'quality', when: 'always', severity: 'warn' },
    { line: 'timeliness', when: 'always', severity: 'warn' },
    { line: 'benefit', when: 'always', severity: 'error' },
    { line: 'satisfaction', when: 'serves_people_directly', severity: 'error' },
    { line: 'cost', when: 'builds_repairs_or_buys', severity: 'error' },
  ],
  kindsThatBuildRepairOrBuy: ['key_construction', 'procurement'],
  percentageMaximum: percent(100),
  nearName: { shortLength: 6, shortEdits: 1, longEdits: 2 },
  adjustmentClosesOn: '11-30',
  source: [
    cite(
      INDICATOR_GUIDE,
      '产出、效益为必设；工程基建、大型修缮、大型购置须设成本指标；有服务对象的设满意度',
      'recalled',
      ['requiredLines'],
    ),
    cite(PRODUCT, '字段 kpi_target 长度2000', 'seen', ['objectiveMaximumLength']),
    cite(SEED, '（一）共性指标一律使用体系内指标；相近的界限为本系统所定', 'assumption', ['nearName']),
    cite(OWN_SETTING, '人员类、公用经费由部门整体目标覆盖', 'assumption', ['categoriesWithTarget']),
    cite(OWN_SETTING, '少于20字写不清做什么、做到什么程度', 'assumption', ['objectiveMinimumLength']),
    cite(OWN_SETTING, '三级指标名称一行内可读', 'assumption', ['indicatorNameMaximumLength']),
    cite(OWN_SETTING, '项目类型与“工程基建、大型修缮、大型购置”的对应', 'assumption', ['kindsThatBuildRepairOrBuy']),
    cite(OWN_SETTING, '比率与满意度不会超过百分之百', 'assumption', ['percentageMaximum']),
    cite(OWN_SETTING, '年底前留出批复与执行的时间', 'assumption', ['adjustmentClosesOn']),
  ],
};

export const REVIEW: ReviewRules = {
  parties: ['unit', 'finance', 'third_party'],
  stepWorkingDays: {
    unit_submitted: 3,
    unit_reviewed: 5,
    department_reviewed: 5,
    in_joint_review: 10,
    returned: 5,
  },
  reminderWorkingDays: 2,
  returnReasonMinimumLength: 5,
  source: [
    cite(SEED, '（一）建立预算单位、财政部门、第三方机构三方联合会审方式', 'seed', ['parties']),
    cite(OWN_SETTING, '各环节办理时限，按工作日', 'assumption', ['stepWorkingDays']),
    cite(OWN_SETTING, '一体化产品有“提前提醒天数”，天数自定', 'assumption', ['reminderWorkingDays']),
    cite(OWN_SETTING, '退回须写明理由', 'assumption', ['returnReasonMinimumLength']),
  ],
};

export const ATTACHMENTS: AttachmentRules = {
  maximumBytes: 10 * 1024 * 1024,
  fileKinds: ['pdf', 'docx', 'xlsx', 'png', 'jpeg'],
  refusedMarks: ['绝密', '机密', '秘密', '内部'],
  source: [
    cite(SEED, '（二）除涉密单位和涉密事项外公开；涉密资料不得录入，标志由本系统所定', 'assumption', ['refusedMarks']),
    cite(OWN_SETTING, '三定方案、实施方案常用的格式与大小', 'assumption', ['fileKinds', 'maximumBytes']),
  ],
};
