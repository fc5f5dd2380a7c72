/** zh-CN words of the targets chapter: states, events, parties, opinions, refusals. Findings: labels-findings.ts. */
import type { Refusal } from '@/lib/core/decision';
import { formatPoints, type Points } from '@/lib/core/points';
import type { FormText, LineField } from '@/lib/targets/domain/difference';
import type { ReturnPlace } from '@/lib/targets/domain/editable';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';
import type { LineVerdict, PartyConclusion, ReasonCode, ReviewAspect, ReviewParty } from '@/lib/targets/domain/review';
import type { Accrual, Direction, Frame, ProjectLevel1, ProjectLevel2 } from '@/lib/targets/domain/types';

export const STATE_LABELS: Readonly<Record<TargetState, string>> = {
  drafted: '填报中',
  unit_submitted: '待单位审核',
  unit_reviewed: '待主管部门审核',
  department_reviewed: '待财政受理',
  in_joint_review: '三方会审中',
  returned: '已退回',
  passed: '会审通过',
};

export const EVENT_LABELS: Readonly<Record<TargetEvent, string>> = {
  submit: '提交',
  withdraw: '撤回',
  endorse: '单位审核同意',
  forward: '主管部门审核同意',
  convene: '受理并开始会审',
  return: '退回',
  pass: '会审通过',
};

export const PARTY_LABELS: Readonly<Record<ReviewParty, string>> = {
  unit: '预算单位',
  finance: '财政部门',
  third_party: '第三方机构',
};

export const VERDICT_LABELS: Readonly<Record<LineVerdict, string>> = {
  agree: '同意',
  modify: '修改',
  delete: '删除',
  add: '新增',
};

export const ASPECT_LABELS: Readonly<Record<ReviewAspect, string>> = {
  completeness: '完整性',
  relevance: '相关性',
  appropriateness: '适当性',
  feasibility: '可行性',
};

export const CONCLUSION_LABELS: Readonly<Record<PartyConclusion, string>> = {
  agree: '同意',
  agree_after_revision: '修改后同意',
  disagree: '不同意',
};

export const REASON_LABELS: Readonly<Record<ReasonCode, string>> = {
  not_quantified: '没有量化，无法衡量',
  value_too_low: '指标值偏低',
  value_too_high: '指标值偏高，难以实现',
  not_related: '与项目内容不相关',
  duplicate: '与其他指标重复',
  input_not_result: '写的是投入，不是结果',
  wrong_class: '指标归类不对',
  weight_unreasonable: '权重设置不合理',
  no_basis: '找不到三定方案或实施方案依据',
  money_mismatch: '与申请资金不匹配',
  missing: '缺少应有的指标',
  other: '其他',
};

export const RETURN_PLACE_LABELS: Readonly<Record<ReturnPlace, string>> = {
  form: '整份目标表',
  objective: '年度目标文字',
  lines: '需要补充指标',
  line: '指标行',
};

export const LEVEL1_LABELS: Readonly<Record<ProjectLevel1, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

export const LEVEL2_LABELS: Readonly<Record<ProjectLevel2, string>> = {
  economic_cost: '经济成本指标',
  social_cost: '社会成本指标',
  ecological_cost: '生态环境成本指标',
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economic_benefit: '经济效益指标',
  social_benefit: '社会效益指标',
  ecological_benefit: '生态效益指标',
  sustainable_impact: '可持续影响指标',
  service_satisfaction: '服务对象满意度指标',
};

export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  ge: '≥',
  gt: '>',
  eq: '=',
  lt: '<',
  le: '≤',
  qualitative: '定性',
};

export const ACCRUAL_LABELS: Readonly<Record<Accrual, string>> = { cumulative: '累计型', state: '状态型' };

export const FRAME_LABELS: Readonly<Record<Frame, string>> = {
  frame_2020: '2020年体系（成本在产出下）',
  frame_2021: '2021年体系（成本为一级指标）',
};

export const FORM_TEXT_LABELS: Readonly<Record<FormText, string>> = {
  frame: '指标体系',
  objective: '年度绩效目标',
  termObjective: '中期目标',
  beneficiaries: '直接服务对象',
  noSatisfactionReason: '不设满意度指标的理由',
  noCostReason: '不设成本指标的理由',
};

export const LINE_FIELD_LABELS: Readonly<Record<LineField, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  indicatorId: '共性指标',
  name: '三级指标',
  direction: '指标性质',
  targetValue: '指标值',
  unit: '度量单位',
  weight: '权重',
  accrual: '累计方式',
  valueSource: '指标值来源',
  scoringRule: '评（扣）分标准',
  baseline: '上年实际值',
  noBaselineReason: '无上年值的理由',
  unitCost: '单位成本',
  documentId: '依据资料',
  clauseNumber: '条款号',
  clauseText: '条款文字',
  specificReason: '个性指标理由',
  copiedFrom: '上年照抄待核对',
};

/** `10`, `12.50`: decimals only where there are some. */
export function pointsWords(value: Points): string {
  return formatPoints(value).replace(/\.00$/, '');
}

/** Heads and notes of the exported list. */
export const EXPORT_LABELS = {
  title: '绩效目标',
  project: '项目',
  unitCode: '单位编码',
  unit: '单位',
  total: '资金总额',
  state: '状态',
  round: '会审轮次',
  warnings: '疑点',
  due: '期限',
  year: '预算年度',
  filter: '筛选条件',
  allStates: '全部状态',
  source: '数据来源',
  demo: '（演示数据）',
  exportedAt: '导出时间',
} as const;

export const INPUT_WORDS = {
  badId: '编号不对，请刷新页面后再试。',
  tooLong: (limit: number) => `最多 ${limit} 个字，请精简。`,
  tooManyLines: (limit: number) => `指标最多 ${limit} 行，请合并或删减。`,
  sameLineTwice: '同一行出现了两次，请刷新页面后再试。',
  emptyRemark: '请写下意见再发送。',
  badSign: '含有不能保存的控制字符，请删去后重填。',
} as const;

type Words = (params: Readonly<Record<string, string | number>>) => string;

const REFUSAL_WORDS: Readonly<Record<string, Words>> = {
  event_not_possible: ({ state, event }) =>
    `目标现在是“${stateWord(state)}”，不能${eventWord(event)}。可能已有人先办理，请刷新页面查看。`,
  seat_may_not: ({ event }) => `您的席位不能对这份目标${eventWord(event)}。`,
  preparer_may_not_decide: () => '填报人不能审核自己填报的目标，请由另一位同事办理。',
  earlier_hand_may_not_decide: () => '您在前面的环节已经办理过这份目标，请由另一位同事办理这一步。',
  no_agency_assigned: () => '该单位今年还没有指定第三方机构，请绩效股先指定，再开始会审。',
  party_opinion_missing: ({ party }) => `还缺${partyWord(party)}的会审意见。`,
  finance_does_not_agree: ({ name, verdict }) => `财政部门对“${name}”的意见是“${verdictWord(verdict)}”，应退回修改。`,
  line_not_traced: ({ name }) => `“${name}”还没有勾选三定方案或实施方案依据。`,
  thread_open: ({ name }) => `“${name}”还有未了结的讨论。`,
  override_needs_reason: ({ min }) => `第三方机构有不同意见，通过须写明理由，至少 ${min} 个字。`,
  return_needs_a_place: () => '请至少选择一处要退回的内容。',
  return_needs_reason: ({ min }) => `请写明退回原因，至少 ${min} 个字。`,
  return_names_no_line: () => '选择的指标行已不在目标表里，请刷新页面。',
  decider_is_of_preparing_unit: () => '您在填报单位也有席位，须由填报单位以外的人决定。',
  target_is_locked: () => '目标已提交，现在不能修改。需要改动请先撤回。',
  document_unknown: ({ name }) => `“${name}”引用的依据资料不在本项目和本单位，请重新选择。`,
  part_is_locked: ({ name, field }) =>
    name === undefined
      ? `“${FORM_TEXT_LABELS_BY_NAME[String(field)] ?? '这一部分'}”没有被退回，不能修改。`
      : `“${name}”没有被退回，不能修改${LINE_FIELD_LABELS_BY_NAME[String(field)] ?? ''}。`,
  published_level_unknown: ({ number, level }) =>
    `第 ${number} 行的二级指标“${level}”不在指标体系里，请改为数量指标、质量指标等规范名称后再导入。`,
  published_without_name: () => '这张表没有写项目名称，请填写项目名称后再导入。',
  round_is_over: () => '会审已进入下一步，您看到的是旧页面，请刷新后再发表意见。',
  party_is_not_yours: ({ party }) => `您不能代表${partyWord(party)}发表意见。`,
  already_signed: () => '本方意见已经签署，不能再改。',
  lines_without_opinion: ({ count }) => `还有 ${count} 行没有发表意见，请逐条填写后再签署。`,
  opinion_names_no_line: () => '有一行已不在目标表里，请刷新页面。',
  opinion_needs_reason: ({ name }) => `“${name}”的意见不是“同意”，请选理由并写明怎样改。`,
};

const FORM_TEXT_LABELS_BY_NAME: Readonly<Record<string, string>> = FORM_TEXT_LABELS;
const LINE_FIELD_LABELS_BY_NAME: Readonly<Record<string, string>> = LINE_FIELD_LABELS;

/** Words of one refusal of this chapter; null for a code of another room (findings of the form rules). */
export function targetRefusalWords(refusal: Refusal): string | null {
  return REFUSAL_WORDS[refusal.code]?.(refusal.params ?? {}) ?? null;
}

/** The sign as shown; '' for what is no sign. */
export function directionWord(direction: string | number | undefined): string {
  return Object.entries(DIRECTION_LABELS).find(([code]) => code === direction)?.[1] ?? '';
}

function stateWord(state: string | number | undefined): string {
  return Object.entries(STATE_LABELS).find(([code]) => code === state)?.[1] ?? '其他状态';
}

function eventWord(event: string | number | undefined): string {
  return Object.entries(EVENT_LABELS).find(([code]) => code === event)?.[1] ?? '办理';
}

function partyWord(party: string | number | undefined): string {
  return Object.entries(PARTY_LABELS).find(([code]) => code === party)?.[1] ?? '一方';
}

function verdictWord(verdict: string | number | undefined): string {
  return Object.entries(VERDICT_LABELS).find(([code]) => code === verdict)?.[1] ?? '不同意';
}
