/** How a lint rule says what it found: at a line's field, a warning, with one rewrite. */
import type { ReadLine } from '@/lib/targets/domain/lint/draft';
import type { Finding, TargetLine } from '@/lib/targets/domain/types';

export const LINT_RULES = [
  'vague_word',
  'empty_value',
  'slogan_name',
  'input_not_result',
  'missing_unit',
  'unit_misfit',
  'missing_direction',
  'wrong_direction',
  'habitual_hundred',
  'satisfaction_who',
  'met_last_year',
  'money_misfit',
  'cost_repeats_budget',
  'duplicate',
  'compound_indicator',
  'time_without_date',
] as const;
export type LintRuleName = (typeof LINT_RULES)[number];

/** What a rule found; its words stand in labels-findings.ts under the code. */
export const LINT_CODES = [
  'value_is_vague',
  'value_says_nothing',
  'value_repeats_name',
  'name_is_a_wish',
  'percent_of_what',
  'funds_are_no_result',
  'people_are_no_result',
  'things_are_no_result',
  'number_without_unit',
  'rate_without_percent',
  'households_or_persons',
  'money_without_yuan',
  'price_without_per',
  'span_without_time',
  'percent_of_a_count',
  'number_without_direction',
  'number_called_qualitative',
  'satisfaction_direction',
  'cost_direction',
  'bad_direction',
  'delay_direction',
  'good_direction',
  'effect_nailed',
  'cannot_be_missed',
  'all_at_hundred',
  'asked_unknown',
  'worse_than_last_year',
  'same_as_last_year',
  'cost_exceeds_money',
  'costs_exceed_money',
  'costs_leave_money',
  'cost_is_whole_budget',
  'same_measure',
  'same_heads_counted',
  'same_wish',
  'two_measures',
  'two_acts',
  'two_values',
  'time_not_told',
  'frequency_is_no_time',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** What to write instead. `set_…` carry the value as it stands, the others are advice. */
export const REWRITE_CODES = [
  'set_direction',
  'set_unit',
  'set_target_value',
  'set_indicator',
  'give_number',
  'give_standard',
  'give_measure_name',
  'give_rate_name',
  'give_result_instead',
  'give_count_of_served',
  'give_unit_per',
  'give_full_marks_reason',
  'give_sample',
  'give_better_value',
  'give_fitting_quantity',
  'give_fitting_cost',
  'give_unit_cost',
  'remove_duplicate',
  'split_line',
  'give_date',
] as const;
export type RewriteCode = (typeof REWRITE_CODES)[number];

export type FindingParams = Readonly<Record<string, string | number>>;

export interface LintRemark {
  readonly code: LintCode;
  readonly field: keyof TargetLine;
  readonly params?: FindingParams;
  readonly rewrite: RewriteCode;
  readonly rewriteParams?: FindingParams;
}

/** The finding a remark makes at a line; the name of the line is always among the parameters. */
export function lintFinding(rule: LintRuleName, read: ReadLine, remark: LintRemark): Finding {
  const name = read.line.name.trim();
  return {
    rule,
    severity: 'warning',
    place: `lines[${read.index}].${remark.field}`,
    lineId: read.line.id,
    code: remark.code,
    params: { name, ...remark.params },
    rewrite: { code: remark.rewrite, params: { name, ...remark.rewriteParams } },
  };
}

/** A rule that looks at one line at a time. */
export function perLine(
  rule: LintRuleName,
  lines: readonly ReadLine[],
  judge: (read: ReadLine) => LintRemark | null,
): readonly Finding[] {
  return lines.flatMap((read) => {
    const remark = judge(read);
    return remark === null ? [] : [lintFinding(rule, read, remark)];
  });
}
