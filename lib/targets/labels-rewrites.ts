/** zh-CN words of the rewrites: one concrete thing to write instead. */
import type { FindingParams, RewriteCode } from '@/lib/targets/domain/lint/lint-finding';
import { directionWord } from '@/lib/targets/labels';

export const REWRITE_WORDS: Readonly<Record<RewriteCode, (params: FindingParams) => string>> = {
  set_direction: ({ value }) => `指标性质改为“${directionWord(value)}”。`,
  set_unit: ({ value }) => `度量单位改为“${value}”。`,
  set_target_value: ({ value }) => `指标值至少填到上年实际值 ${value}。`,
  set_indicator: ({ other, otherCode }) => `选用共性指标“${other}”（${otherCode}）。`,
  give_number: ({ name }) => `改为可以数的：“${name}”从上年的多少提高（或降低）到多少，填数字和单位。`,
  give_standard: ({ name }) => `写明“${name}”达到什么程度算完成，并在“评(扣)分标准”中写怎样扣分；能数的改填数字。`,
  give_measure_name: () => '名称改为被衡量的东西，例如“……增长率”“……户数”“……面积”，再填数字和单位。',
  give_rate_name: ({ name }) => `名称改为“${name}完成率”一类的比率，并写明分子、分母。`,
  give_result_instead: () => '改写这笔钱做成了什么：完成的数量、质量，或受益的人和户；资金使用情况由预算执行率反映。',
  give_count_of_served: () =>
    '改写做成的事：服务了多少人、完成了多少次、建成了多少，例如“检测样品批次”“清运垃圾吨数”。',
  give_unit_per: ({ unit }) => `度量单位写全，例如“${unit}/人”“${unit}/公里”。`,
  give_full_marks_reason: () => '参照上年实际或行业标准填写能努力达到的值；确应 100% 的，在“指标值来源”中写明依据。',
  give_sample: ({ who }) =>
    `在“依据与说明”的“指标值来源”中写明，例如“向${who}发放问卷 100 份”，或在“直接服务对象”中写明人数。`,
  give_better_value: ({ value }) => `填比上年实际值 ${value} 更好的值；只求保持的，在“指标值来源”中写明原因。`,
  give_fitting_quantity: ({ totalWan }) =>
    `核对单位成本（元）和数量，使乘积与项目资金 ${totalWan} 万元相符，或说明其他用途。`,
  give_fitting_cost: ({ totalWan }) => `核对单价和数量，使乘积不超过项目资金 ${totalWan} 万元。`,
  give_unit_cost: () => '改为单位成本，例如“每公里造价 ≤ ××万元/公里”。',
  remove_duplicate: ({ otherNumber }) => `删去这一行，把权重并到第 ${otherNumber} 行。`,
  split_line: ({ first, second }) => `分成两行：“${first}”和“${second}”，各填指标值。`,
  give_date: () => '写明时间，例如“2025年10月31日前完成”，或用“按期完成率 ≥ 95%”。',
};
