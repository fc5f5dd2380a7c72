/** Chinese words of the codes a rule set is made of. */

const VALUE_WORDS = {
  // what a finding does
  strict: '不予提交',
  error: '必须',
  warn: '提示',
  always: '一律',
  serves_people_directly: '有直接服务对象时',
  builds_repairs_or_buys: '工程、修缮、购置类',
  // indicators
  frame_2020: '2020年体系（成本列于产出之下）',
  frame_2021: '2021年体系（成本为一级指标）',
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  economic_cost: '经济成本',
  social_cost: '社会成本',
  ecological_cost: '生态环境成本',
  quantity: '数量',
  quality: '质量',
  timeliness: '时效',
  economic_benefit: '经济效益',
  social_benefit: '社会效益',
  ecological_benefit: '生态效益',
  sustainable_impact: '可持续影响',
  service_satisfaction: '服务对象满意度',
  operating_cost: '运行成本',
  management_efficiency: '管理效率',
  duty_performance: '履职效能',
  social_effect: '社会效应',
  development_capacity: '可持续发展能力',
  // projects
  personnel: '人员类',
  routine_operation: '公用经费',
  other_operation: '其他运转类',
  special_purpose: '特定目标类',
  key_construction: '重点建设',
  service_purchase: '政府购买服务',
  government_debt: '政府债务',
  procurement: '政府采购',
  subsidy: '补助补贴',
  // joint review
  unit: '预算单位',
  finance: '财政部门',
  third_party: '第三方机构',
  unit_submitted: '单位审核',
  unit_reviewed: '主管部门审核',
  department_reviewed: '财政召集会审',
  in_joint_review: '三方会审',
  returned: '退回修改',
  // ex-ante assessment
  necessity: '立项必要性',
  economy: '投入经济性',
  target_soundness: '绩效目标合理性',
  feasibility: '实施方案可行性',
  funding_compliance: '筹资合规性',
  no_factual_basis: '无事实依据',
  insufficient_preparation: '前期准备工作不充分',
  unclear_target: '绩效目标不明确',
  unlawful_funding: '筹资不合规',
  supported: '支持',
  supported_after_revision: '调整完善后予以支持',
  partly_supported: '部分支持',
  not_supported: '不予支持',
  // monitoring
  project: '项目',
  department: '部门整体',
  last_day_of_month: '节点当月最后一天',
  last_day_of_previous_month: '节点上月最后一天',
  absolute: '总体完成率与执行率之差',
  relative: '差额占总体完成率',
  indicator: '各指标偏离的加权平均',
  start_of_year: '年初目标',
  latest: '最近批准的目标',
  plan: '月度用款计划，没有的按月份',
  calendar: '按月份',
  effective: '按资金下达后的月份',
  milestone: '按里程碑',
  overall: '总体完成率',
  worst: '最差指标',
  // evaluation
  met: '达成',
  partly_met: '部分达成',
  not_met: '未达成',
  explain: '只要求说明',
  suggest_deduction: '要求说明并建议扣分',
  positive: '按正向指标',
  interval: '按区间',
  excellent: '优',
  good: '良',
  fair: '中',
  poor: '差',
  short: '优、良、中、差',
  long: '优秀、良好、一般、较差',
} as const;

export type ValueCode = keyof typeof VALUE_WORDS;

export function wordOf(code: ValueCode): string {
  return VALUE_WORDS[code];
}

/** Two codes that belong together: `产出指标·数量`. */
export function wordsOf(first: ValueCode, second: ValueCode): string {
  return `${wordOf(first)}·${wordOf(second)}`;
}
