/** What is wrong with a rule set somebody typed, in words that say how to mend it. */

const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  uncited: '这一组里有规则没有注明依据，或同一规则注明了两处依据。请为每条规则注明一处依据。',
  quota_sum: '这一行的一级指标分值之和不等于目标申报时分值合计，请调整。',
  quota_unused: '不设的一级指标分值须为 0，设的须大于 0。',
  quota_twice: '“有无成本、有无满意度”的每种情形只能有一行。',
  total_sum: '自评总分须等于目标申报时分值合计加预算执行率分值。',
  dimension_twice: '部门整体的一级指标不能重复。',
  dimension_sum: '部门整体各项分值加预算执行率须等于 100 分。',
  length_order: '最少字数不能多于最多字数。',
  band_order: '各档须依次相接，不能交叉或颠倒。',
  light_order: '红灯的界限须比黄灯更严，蓝灯与黄灯不能重叠。',
  not_a_date: '请填写存在的日期，例如 2025-06-06。',
  not_a_day_of_year: '请填写月和日，例如 11-30。',
};

const KIND_WORDS: Readonly<Record<string, string>> = {
  invalid_type: '没有填写，或不是要求的类型（数值须为整数）。',
  too_small: '数值太小，或项目太少。',
  too_big: '数值太大，或项目太多。',
  invalid_value: '只能从给定的选项中选择。',
  unrecognized_keys: '有规则包里没有的项目，请删除。',
};

/** Words for one problem: its own where the rules named it, else those of its kind. */
export function ruleProblemWords(issue: { readonly code: string; readonly message: string }): string {
  return PROBLEM_WORDS[issue.message] ?? KIND_WORDS[issue.code] ?? '内容不符合要求，请检查。';
}
