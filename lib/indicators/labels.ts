/** 中文 of the library: its codes, its fields, its refusals. Words of files and their findings: files/. */
import type { Refusal } from '@/lib/core/decision';
import type { IndicatorField, IndicatorRecord } from '@/lib/indicators/domain/library-content';
import type { Accrual, Direction, Frame, Level1, ProjectLevel2 } from '@/lib/indicators/domain/types';

export const LEVEL1_LABELS: Readonly<Record<Level1, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  operating_cost: '运行成本',
  management_efficiency: '管理效率',
  duty_performance: '履职效能',
  social_effect: '社会效应',
  development_capacity: '可持续发展能力',
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

/** How a value is judged, for the technical sheet. */
export const DIRECTION_MEANINGS: Readonly<Record<Direction, string>> = {
  ge: '实际完成值不低于指标值，即为完成；越高越好。',
  gt: '实际完成值高于指标值，才算完成；越高越好。',
  eq: '实际完成值与指标值相等，才算完成；高了低了都要说明。',
  lt: '实际完成值低于指标值，才算完成；越低越好。',
  le: '实际完成值不超过指标值，即为完成；越低越好。',
  qualitative: '没有数值，按“达成、部分达成、未达成”判断，填报时要写明取值标准。',
};

export const ACCRUAL_LABELS: Readonly<Record<Accrual, string>> = { cumulative: '累计', state: '状态' };

export const ACCRUAL_MEANINGS: Readonly<Record<Accrual, string>> = {
  cumulative: '累计型：数值随时间累加，监控时与全年指标值按序时进度比较。',
  state: '状态型：数值反映某一时点的状况，监控时直接与指标值比较。',
};

export const FRAME_LABELS: Readonly<Record<Frame, string>> = {
  frame_2020: '2020 年指标体系（成本列在产出指标下）',
  frame_2021: '2021 年指标体系（成本单列为一级指标）',
};

export const FIELD_LABELS: Readonly<Record<IndicatorField, string>> = {
  code: '绩效指标代码',
  category: '指标分类',
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  unit: '度量单位',
  direction: '指标性质',
  accrual: '累计/状态',
  typicalValue: '参考指标值',
  explanation: '指标解释与计算方法',
  sourceBasis: '数据来源与佐证资料',
  origin: '来源',
};

export const HAPPENING_LABELS = { added: '新增', retired: '停用' } as const;

/** One line as a target would have it. */
export function exampleText(record: IndicatorRecord): string {
  if (record.direction === 'qualitative')
    return `${record.name}：${record.typicalValue || '达成'}（定性，写明取值标准）`;
  const value = record.typicalValue || '……';
  return `${record.name} ${DIRECTION_LABELS[record.direction]} ${value} ${record.unit}`;
}

/** A field's value as people read it. */
export function fieldText(field: IndicatorField, value: string): string {
  if (field === 'level1') return wordOf(LEVEL1_LABELS, value);
  if (field === 'level2') return wordOf(LEVEL2_LABELS, value);
  if (field === 'direction') return wordOf(DIRECTION_LABELS, value);
  if (field === 'accrual') return wordOf(ACCRUAL_LABELS, value);
  return value;
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

const REFUSALS: Readonly<Record<string, string>> = {
  sign_in_required: '请先登录。',
  import_by_performance_office: '指标库由财政局绩效股导入，您的席位只能查看和导出。',
  business_seat_required: '管理员账号不查看业务内容。',
  library_year_earlier: '现行指标库从 {year} 年度起使用，新一版不能从更早的年度起使用。',
};

export function libraryRefusalText(refusal: Refusal): string {
  const text = REFUSALS[refusal.code] ?? '现在不能进行这项操作。';
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.params?.[name] ?? ''));
}
