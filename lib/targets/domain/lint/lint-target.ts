/**
 * The lint of target forms: what a careful reviewer would object to, said while the clerk types. Warnings only, the
 * form's rules stand in ../rules. Pure and light: the same code runs in the page and on the server.
 * @source 轮台县2025年预算绩效情况说明（一）: 解决绩效目标设置粗放及不合理; capabilities.md C-15, C-16, C-24, U-1
 */
import { compoundIndicator } from '@/lib/targets/domain/lint/compound-indicator';
import { costRepeatsBudget } from '@/lib/targets/domain/lint/cost-repeats-budget';
import { type LintRule, readForm } from '@/lib/targets/domain/lint/draft';
import { duplicate } from '@/lib/targets/domain/lint/duplicate';
import { emptyValue } from '@/lib/targets/domain/lint/empty-value';
import { habitualHundred } from '@/lib/targets/domain/lint/habitual-hundred';
import { inputNotResult } from '@/lib/targets/domain/lint/input-not-result';
import type { LintRuleName } from '@/lib/targets/domain/lint/lint-finding';
import { metLastYear } from '@/lib/targets/domain/lint/met-last-year';
import { missingDirection } from '@/lib/targets/domain/lint/missing-direction';
import { missingUnit } from '@/lib/targets/domain/lint/missing-unit';
import { moneyMisfit } from '@/lib/targets/domain/lint/money-misfit';
import { satisfactionWho } from '@/lib/targets/domain/lint/satisfaction-who';
import { sloganName } from '@/lib/targets/domain/lint/slogan-name';
import { timeWithoutDate } from '@/lib/targets/domain/lint/time-without-date';
import { unitMisfit } from '@/lib/targets/domain/lint/unit-misfit';
import { vagueWord } from '@/lib/targets/domain/lint/vague-word';
import { wrongDirection } from '@/lib/targets/domain/lint/wrong-direction';
import type { Finding, TargetForm, TargetSubject } from '@/lib/targets/domain/types';

/** One function a rule; a rule not in this table does not exist. */
export const LINT_TABLE: Readonly<Record<LintRuleName, LintRule>> = {
  vague_word: vagueWord,
  empty_value: emptyValue,
  slogan_name: sloganName,
  input_not_result: inputNotResult,
  missing_unit: missingUnit,
  unit_misfit: unitMisfit,
  missing_direction: missingDirection,
  wrong_direction: wrongDirection,
  habitual_hundred: habitualHundred,
  satisfaction_who: satisfactionWho,
  met_last_year: metLastYear,
  money_misfit: moneyMisfit,
  cost_repeats_budget: costRepeatsBudget,
  duplicate,
  compound_indicator: compoundIndicator,
  time_without_date: timeWithoutDate,
};

/** Every remark on the form, in the order of its lines; lines without a name are left alone. */
export function lintTarget(form: TargetForm, subject: TargetSubject): readonly Finding[] {
  const input = { form, lines: readForm(form), subject };
  const order = new Map(form.lines.map((line, index) => [line.id, index]));
  return Object.values(LINT_TABLE)
    .flatMap((rule) => rule(input))
    .sort((a, b) => (order.get(a.lineId ?? '') ?? 0) - (order.get(b.lineId ?? '') ?? 0));
}
