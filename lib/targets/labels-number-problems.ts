/** zh-CN words for what is wrong with a typed number and how to mend it; read by the words of findings. */
import type { QuantityProblem } from '@/lib/core/quantity';

const PROBLEM_WORDS: Readonly<Record<QuantityProblem, string>> = {
  empty: '没有填写',
  comma: '里有逗号，请去掉逗号只填数字，例如 1234.5',
  percent_sign: '带了百分号，而这里不是百分比：请只填数字，或把度量单位改为“%”',
  currency_sign: '带了货币符号，请只填数字',
  inner_space: '数字中间有空格，请去掉空格',
  unit_word: '后面带了单位，请只填数字，单位填到“度量单位”一栏',
  date: '是日期，不是数字：时间要求请把指标性质改为“定性”再填日期',
  formula_error: '是表格公式的出错值，请改填数字',
  exponent: '用了科学计数法，请把数字写全',
  not_a_number: '不是数字：定量指标只填数字，做不到量化的请把指标性质改为“定性”并写明评分标准',
  negative: '小于 0，请检查',
  too_many_decimals: '小数位数太多，请减少小数位',
  too_large: '数字太大，请检查单位',
  above_hundred_percent: '大于 100%，请检查',
  not_whole: '不是整数：人、个、次这样的单位只能填整数',
};

export function numberProblemWords(problem: string | number | undefined): string {
  const found = Object.entries(PROBLEM_WORDS).find(([code]) => code === problem);
  return found?.[1] ?? PROBLEM_WORDS.not_a_number;
}
