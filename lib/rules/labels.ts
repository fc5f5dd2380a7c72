/** Chinese words of the rule set: its groups and fields, and how their values read. */
import { formatWan } from '@/lib/core/money';
import { formatPoints, type Points } from '@/lib/core/points';
import { formatRate, type Rate } from '@/lib/core/rate';
import type { Evidence } from '@/lib/rules/domain/citation';
import { GRADES } from '@/lib/rules/domain/grade-rules';
import type { LightRules } from '@/lib/rules/domain/monitoring-rules';
import { TIMED_STATES } from '@/lib/rules/domain/review-rules';
import type { RuleGroupName, RuleSet } from '@/lib/rules/domain/rule-set';
import { ATTAINMENTS } from '@/lib/rules/domain/self-evaluation-rules';
import type { Side, Threshold } from '@/lib/rules/domain/threshold';
import { wordOf } from '@/lib/rules/value-labels';

export const RULE_GROUP_WORDS: Readonly<Record<RuleGroupName, string>> = {
  weights: '绩效指标分值',
  frames: '指标体系',
  targetForm: '绩效目标申报表',
  review: '三方会审',
  attachments: '附件',
  exAnte: '事前绩效评估',
  statutory: '法定期限',
  workingCalendar: '工作日历',
  monitoring: '绩效运行监控',
  rectification: '整改',
  selfEvaluation: '单位自评',
  grades: '评价等级',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  seed: '县说明所载',
  seen: '公开资料所见',
  recalled: '据文件，原文待核',
  assumption: '本系统设定，待县确认',
};

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  below: '低于',
  from: '达到',
  above: '超过',
  up_to: '不超过',
};

interface FieldWords<Value> {
  readonly label: string;
  readonly show: (value: Value) => string;
}

type GroupWords<Group> = { readonly [Field in Exclude<keyof Group, 'source'>]: FieldWords<Group[Field]> };

const score = (value: Points): string => `${formatPoints(value)}分`;
const percentage = (value: Rate): string => `${formatRate(value)}%`;
const threshold = ({ side, at }: Threshold<Rate>): string => `${SIDE_WORDS[side]}${percentage(at)}`;
const days = (value: number): string => `${value}天`;
const workingDays = (value: number): string => `${value}个工作日`;
const characters = (value: number): string => `${value}字`;
const times = (value: number): string => `${value}次`;
const yesNo = (value: boolean): string => (value ? '是' : '否');
const list = (values: readonly string[]): string => (values.length === 0 ? '无' : values.join('；'));

function lights({ red, yellow, blue }: LightRules): string {
  const words = [`红：${threshold(red)}`, `黄：${threshold(yellow)}`];
  return list(blue === null ? words : [...words, `蓝：${threshold(blue)}`]);
}

type FieldWordTable = { readonly [Group in RuleGroupName]: GroupWords<RuleSet[Group]> };

const FIELD_WORDS: FieldWordTable = {
  weights: {
    targetTotal: { label: '目标申报时分值合计', show: score },
    executionWeight: { label: '预算执行率分值（自评时计入）', show: score },
    selfEvaluationTotal: { label: '自评总分', show: score },
    lineWeightAbove: { label: '每条指标的分值须大于', show: score },
    tolerance: { label: '一级指标分值与额度不符时', show: wordOf },
    quotas: {
      label: '一级指标分值额度',
      show: (rows) =>
        list(
          rows.map(
            (row) =>
              `成本${formatPoints(row.cost)}、产出${formatPoints(row.output)}、效益${formatPoints(row.benefit)}、满意度${formatPoints(row.satisfaction)}`,
          ),
        ),
    },
  },
  frames: {
    defaultFrame: { label: '默认指标体系', show: wordOf },
    departmentExecutionWeight: { label: '部门整体预算执行率分值', show: score },
    departmentDimensions: {
      label: '部门整体一级指标分值',
      show: (rows) => list(rows.map((row) => `${wordOf(row.level1)}${formatPoints(row.weight)}`)),
    },
  },
  targetForm: {
    categoriesWithTarget: { label: '须填报绩效目标的项目类别', show: (codes) => list(codes.map(wordOf)) },
    objectiveMinimumLength: { label: '年度绩效目标至少', show: characters },
    objectiveMaximumLength: { label: '年度绩效目标至多', show: characters },
    indicatorNameMaximumLength: { label: '三级指标名称至多', show: characters },
    requiredLines: {
      label: '必设指标',
      show: (rows) => list(rows.map((row) => `${wordOf(row.line)}（${wordOf(row.when)}，${wordOf(row.severity)}）`)),
    },
    kindsThatBuildRepairOrBuy: { label: '视为工程、修缮、购置的项目类型', show: (codes) => list(codes.map(wordOf)) },
    percentageMaximum: { label: '比率、满意度指标值至多', show: percentage },
    nearName: {
      label: '与库内名称相近的界限',
      show: ({ shortLength, shortEdits, longEdits }) => `${shortLength}字以内差${shortEdits}字，更长的差${longEdits}字`,
    },
    adjustmentClosesOn: { label: '当年目标调整截止（月-日）', show: (day) => day },
  },
  review: {
    parties: { label: '会审各方', show: (codes) => list(codes.map(wordOf)) },
    stepWorkingDays: {
      label: '各环节办理时限',
      show: (steps) => list(TIMED_STATES.map((state) => `${wordOf(state)}${workingDays(steps[state])}`)),
    },
    reminderWorkingDays: { label: '到期前提醒', show: workingDays },
    returnReasonMinimumLength: { label: '退回理由至少', show: characters },
  },
  attachments: {
    maximumBytes: { label: '单个附件至多', show: (bytes) => `${Math.floor(bytes / 1_048_576)} MB` },
    fileKinds: { label: '附件格式', show: list },
    refusedMarks: { label: '带有这些标志的文件不得上传', show: list },
  },
  exAnte: {
    countyFundsFrom: { label: '县级资金达到该数额须事前评估', show: (amount) => `${formatWan(amount)}万元` },
    isOwedByNewPolicies: { label: '新出台政策一律评估', show: yesNo },
    isEmergencyExempt: { label: '应急事项除外', show: yesNo },
    dimensions: { label: '评估维度', show: (codes) => list(codes.map(wordOf)) },
    dimensionPoints: { label: '每个维度满分', show: score },
    ratingPoints: {
      label: '评审要点得分',
      show: (ratings) => list(GRADES.map((grade) => `${wordOf(grade)}${formatPoints(ratings[grade])}`)),
    },
    supportedFrom: { label: '建议支持：总分不低于', show: score },
    revisionFrom: { label: '建议调整完善后予以支持：总分不低于', show: score },
    partialFrom: { label: '建议部分支持：总分不低于', show: score },
    dimensionFrom: { label: '建议支持：每个维度不低于', show: score },
    vetoes: { label: '一票否决', show: (codes) => list(codes.map(wordOf)) },
    admittedBy: { label: '可入库的结论', show: (codes) => list(codes.map(wordOf)) },
    revisionLoops: { label: '调整完善至多', show: times },
  },
  statutory: {
    publishGovernmentBudget: { label: '人大批准后公开政府预算', show: days },
    issueDepartmentBudget: { label: '人大批准后批复部门预算', show: days },
    passToSubordinateUnits: { label: '部门接到批复后向所属单位批复', show: days },
    publishDepartmentBudget: { label: '批复后公开部门预算和绩效目标', show: days },
    publishFinalAccounts: { label: '决算批复后公开决算和自评', show: days },
    carryoverYears: { label: '结转资金未用完视为结余', show: (years) => `连续${years}年` },
  },
  workingCalendar: {
    regionalRestDays: { label: '自治区另定的放假日', show: list },
  },
  monitoring: {
    checkpoints: {
      label: '监控节点',
      show: (rows) => list(rows.map(({ subject, month }) => `${wordOf(subject)}${month}月`)),
    },
    asOf: { label: '节点截止日', show: wordOf },
    deviationMethod: { label: '偏离率算法', show: wordOf },
    baseline: { label: '作为基准的目标', show: wordOf },
    timeBase: { label: '序时口径', show: wordOf },
    milestones: {
      label: '里程碑口径的序时进度',
      show: (rows) => list(rows.map(({ month, share }) => `${month}月${percentage(share)}`)),
    },
    completionLine: { label: '第二条线的取值', show: wordOf },
    qualitativeCompletion: {
      label: '定性指标完成率（只用于监控）',
      show: (rates) => list(ATTAINMENTS.map((code) => `${wordOf(code)}${percentage(rates[code])}`)),
    },
    executionLine: { label: '第一条线：预算执行进度（序时达成率）', show: lights },
    completionLights: { label: '第二条线：绩效目标完成情况', show: lights },
    deviationLine: { label: '第三条线：偏离率', show: lights },
    indicatorLights: { label: '单个累计型指标（蓝灯对全年值）', show: lights },
    idleDays: { label: '未支付超过该天数提示闲置', show: days },
  },
  rectification: {
    rectifyWorkingDays: { label: '整改期限', show: workingDays },
    replyWorkingDays: { label: '答复期限', show: workingDays },
    escalateAfterWorkingDays: { label: '逾期超过该期限报县政府', show: workingDays },
    escalateAfterRejections: { label: '整改被退回达到该次数报县政府', show: times },
  },
  selfEvaluation: {
    attainmentBands: {
      label: '定性指标得分区间（占分值）',
      show: (rows) =>
        list(
          rows.map(({ attainment, from, to }) => `${wordOf(attainment)}${percentage(from)}（含）–${percentage(to)}`),
        ),
    },
    explainOverAchievement: { label: '完成值占目标值须说明', show: threshold },
    overAchievement: { label: '超额完成的处理', show: wordOf },
    overAchievementBands: {
      label: '超额完成的建议扣分（占分值）',
      show: (rows) => list(rows.map(({ from, deduction }) => `达到${percentage(from)}扣${percentage(deduction)}`)),
    },
    explainExecution: { label: '年末预算执行率须说明', show: threshold },
    fullMarksUnusual: { label: '满分异常：预算执行率', show: threshold },
    scoreAheadOfExecution: { label: '得分与执行率不匹配（红）', show: threshold },
    largeBalance: { label: '资金结余较大（黄）', show: threshold },
    satisfactionScoring: { label: '满意度计分', show: wordOf },
    satisfactionFullMarks: { label: '区间赋分：满分', show: threshold },
    satisfactionNoMarks: { label: '区间赋分：零分', show: threshold },
  },
  grades: {
    bands: {
      label: '等级与最低得分',
      show: (rows) => list(rows.map(({ grade, from }) => `${wordOf(grade)}${formatPoints(from)}`)),
    },
    wording: { label: '等级用语', show: wordOf },
  },
};

/** One rule as people read it. */
export interface RuleLine {
  readonly group: RuleGroupName;
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** Every rule of a group, in the order of its words. */
export function ruleLinesOf<Group extends RuleGroupName>(group: Group, rules: RuleSet[Group]): readonly RuleLine[] {
  const words: GroupWords<RuleSet[Group]> = FIELD_WORDS[group];
  return fieldsOf(words).map((field) => ({
    group,
    field: String(field),
    label: words[field].label,
    value: words[field].show(rules[field]),
  }));
}

function fieldsOf<Words extends object>(words: Words): readonly (keyof Words)[] {
  const names: (keyof Words)[] = [];
  for (const name in words) names.push(name);
  return names;
}

const REFUSAL_WORDS: Readonly<Record<string, string>> = {
  rules_unchanged: '内容与现行规则完全相同，没有需要启用的修改。',
};

/** Words of one refusal of this chapter; null for a code of another room. */
export function ruleRefusalWords(code: string): string | null {
  return REFUSAL_WORDS[code] ?? null;
}
