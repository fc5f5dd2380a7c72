/** zh-CN words of the findings of the form rules: what, where, how to mend. */

import type { FormCode, Params } from '@/lib/targets/domain/rules/form-rule';
import { FRAMES, PROJECT_LEVEL1, PROJECT_LEVEL2 } from '@/lib/targets/domain/types';
import { directionWord, FRAME_LABELS, LEVEL1_LABELS, LEVEL2_LABELS } from '@/lib/targets/labels';
import { numberProblemWords } from '@/lib/targets/labels-number-problems';

type Words = (params: Params) => string;

/** `权重合计 88 分`: decimals only where there are some. */
function pointsText(value: string | number | undefined): string {
  return String(value ?? '').replace(/\.00$/, '');
}

function level1Text(code: string | number | undefined): string {
  const level1 = PROJECT_LEVEL1.find((candidate) => candidate === code);
  return level1 === undefined ? '' : LEVEL1_LABELS[level1];
}

function level2Text(code: string | number | undefined): string {
  const level2 = PROJECT_LEVEL2.find((candidate) => candidate === code);
  return level2 === undefined ? level1Text(code) : LEVEL2_LABELS[level2];
}

function levelsText(codes: string | number | undefined): string {
  const words = String(codes ?? '')
    .split(',')
    .map((code) => level1Text(code))
    .filter((word) => word !== '');
  return words.map((word) => `“${word}”`).join('、');
}

function frameText(code: string | number | undefined): string {
  const frame = FRAMES.find((candidate) => candidate === code);
  return frame === undefined ? '' : FRAME_LABELS[frame];
}

const OF_FORM = {
  objective_missing: ({ min }) => `年度绩效目标没有填写：请写清做什么、做到什么程度，不少于 ${min} 个字。`,
  objective_short: ({ length, min }) =>
    `年度绩效目标只有 ${length} 个字，不少于 ${min} 个字：请写清做什么、做到什么程度。`,
  objective_long: ({ length, max }) => `年度绩效目标有 ${length} 个字，最多 ${max} 个字：请精简。`,
  objective_is_project_name: () => '年度绩效目标与项目名称相同：请写清做什么、做到什么程度。',
  required_line_missing: ({ line }) => `没有${level2Text(line)}：请至少设置一条。`,
  satisfaction_or_reason: ({ min }) =>
    `没有满意度指标：项目有直接服务对象的请设置一条；没有的，请在“不设满意度指标的理由”中说明（不少于 ${min} 个字）。`,
  cost_or_reason: ({ min }) =>
    `没有成本指标：请设置一条；确实不适用的，请在“不设成本指标的理由”中说明（不少于 ${min} 个字）。`,
  cost_required: () => '工程基建、修缮、购置类项目必须设置成本指标：请至少设置一条，例如单位造价。',
  reason_beside_lines: ({ level1 }) =>
    `已经设置了${level1Text(level1)}，又填了不设的理由：请删去理由，或删去${level1Text(level1)}。`,
  weights_short: ({ sum, gap, levels }) =>
    `权重合计 ${pointsText(sum)} 分，还差 ${pointsText(gap)} 分：请在${levelsText(levels)}中补足。`,
  weights_over: ({ sum, gap, levels }) =>
    `权重合计 ${pointsText(sum)} 分，超出 ${pointsText(gap)} 分：请在${levelsText(levels)}中减少。`,
  level_weights_short: ({ level1, sum, quota, gap }) =>
    `“${level1Text(level1)}”权重 ${pointsText(sum)} 分，应为 ${pointsText(quota)} 分，还差 ${pointsText(gap)} 分。`,
  level_weights_over: ({ level1, sum, quota, gap }) =>
    `“${level1Text(level1)}”权重 ${pointsText(sum)} 分，应为 ${pointsText(quota)} 分，超出 ${pointsText(gap)} 分。`,
  total_not_positive: () => '资金总额为 0：请先在项目中填写资金来源。',
  sources_differ: ({ totalWan, sourcesWan, gapWan }) =>
    `资金来源合计 ${sourcesWan} 万元，与资金总额 ${totalWan} 万元相差 ${gapWan} 万元：请核对各项来源。`,
} as const satisfies Partial<Record<FormCode, Words>>;

const OF_LINE = {
  weight_missing: () => '权重没有填写：请填分值，例如 10。',
  weight_unreadable: ({ typed, problem }) => `权重“${typed}”${numberProblemWords(problem)}。`,
  weight_not_positive: () => '权重要大于 0：不计分的指标请删去。',
  weight_over_quota: ({ weight, quota, level1 }) =>
    `权重 ${pointsText(weight)} 分，超过“${level1Text(level1)}”合计的 ${pointsText(quota)} 分：请调低。`,
  name_missing: ({ number }) => `第 ${number} 行没有三级指标名称：请从指标库选取，或填写个性指标名称。`,
  name_too_long: ({ length, max }) => `三级指标名称有 ${length} 个字，最多 ${max} 个字：请精简。`,
  direction_missing: () => '没有选指标性质：请选 ≥、≤、= 或“定性”。',
  value_missing: () => '指标值没有填写：请填数字。',
  value_unreadable: ({ typed, problem }) => `指标值“${typed}”${numberProblemWords(problem)}。`,
  value_above_maximum: ({ typed, max }) =>
    `指标值“${typed}”超过 ${pointsText(max)}%：比率最多 ${pointsText(max)}%，请检查。`,
  unit_missing: () => '没有度量单位：定量指标要填单位，例如 人、公里、%。',
  baseline_unreadable: ({ typed, problem }) => `基期值“${typed}”${numberProblemWords(problem)}。`,
  unit_cost_unreadable: ({ typed, problem }) => `单位成本“${typed}”${numberProblemWords(problem)}。`,
  qualitative_missing: () => '指标值没有填写：定性指标请写要达到的状态，并写明评分标准。',
  qualitative_without_standard: ({ value }) =>
    `定性指标值“${value}”没有评分标准：请在“评(扣)分标准”中写明达到什么程度算完成、怎样扣分。`,
  name_twice: ({ name, otherNumber }) => `“${name}”与第 ${otherNumber} 行重名：请删去一行，或改为不同的指标。`,
  common_unknown: () => '选取的共性指标不在本年度指标库中：请重新选取。',
  common_retired: ({ code }) => `共性指标（${code}）已停用：请从指标库另选。`,
  common_name_changed: ({ expected }) => `共性指标名称应为“${expected}”，不能改动：请恢复，或改用个性指标。`,
  common_level_changed: ({ level1, level2 }) => `共性指标应列在${level1Text(level1)}—${level2Text(level2)}：请恢复。`,
  common_unit_changed: ({ expected }) =>
    expected === ''
      ? '共性指标没有度量单位：请清空单位。'
      : `共性指标的度量单位应为“${expected}”：请按此单位填指标值。`,
  common_direction_changed: ({ direction }) => `共性指标的指标性质应为“${directionWord(direction)}”：请恢复。`,
  more_than_hundred: ({ max }) => `大于 ${pointsText(max)}% 不可能达到：请改为“= ${pointsText(max)}%”或“≥”较低的值。`,
  satisfaction_over_hundred: ({ max }) => `满意度最高 ${pointsText(max)}%：请检查指标值。`,
  cost_over_budget: ({ typed, unit, totalWan }) =>
    `成本指标值 ${typed} ${unit}，超过项目资金总额 ${totalWan} 万元：请检查数字和单位。`,
  level_pair_illegal: ({ level1, level2, frame }) =>
    `${frameText(frame)}中，${level1Text(level1)}下没有${level2Text(level2)}：请重选二级指标。`,
  name_is_common: ({ other, otherCode }) =>
    `“${other}”是指标库中的共性指标（${otherCode}）：请直接选用，不要另行填写。`,
  name_is_near: ({ name, other, otherCode }) =>
    `“${name}”与共性指标“${other}”（${otherCode}）相近：请选用共性指标；确有不同的，请在“使用个性指标的理由”中说明区别。`,
  near_name_explained: ({ name, other }) => `“${name}”与共性指标“${other}”相近，填报单位已说明区别，请审核。`,
  specific_reason_missing: ({ name }) => `“${name}”是个性指标：请说明为什么指标库中的共性指标不适用。`,
  copied_unconfirmed: ({ name, year }) => `“${name}”照抄自 ${year} 年：请核对指标值，改动或点“核对无误”。`,
  outside_own_range: ({ name, typed, lowest, highest }) =>
    `“${name}”指标值 ${typed}，不在本单位往年 ${lowest} 至 ${highest} 之间：请核对，或在“指标值来源”中说明原因。`,
  baseline_missing: () => '没有基期值：请填上年实际值或其他参照值；没有的，请说明原因。',
} as const satisfies Partial<Record<FormCode, Words>>;

export const FORM_FINDING_WORDS: Readonly<Record<FormCode, Words>> = { ...OF_FORM, ...OF_LINE };
