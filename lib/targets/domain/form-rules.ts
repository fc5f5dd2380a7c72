/**
 * The rules a target form must keep before it can be submitted, as one table; the same code runs on the page while the
 * clerk types and on the server. Errors block the submission, warnings go along to the reviewers. G14 (every line traces
 * to 三定方案 or 实施方案) is judged by the reviewers, see review.ts.
 * @source domain.md 6.2, 6.3; capabilities.md C-3, C-13, C-14
 */
import { readForm } from '@/lib/targets/domain/lint/draft';
import { lintTarget } from '@/lib/targets/domain/lint/lint-target';
import { indexLibrary } from '@/lib/targets/domain/naming';
import { baselineIsTold } from '@/lib/targets/domain/rules/baseline-told';
import { copiesAreConfirmed } from '@/lib/targets/domain/rules/copies-confirmed';
import type { FormRule, FormRuleName, TargetRules } from '@/lib/targets/domain/rules/form-rule';
import { levelsBelongTogether } from '@/lib/targets/domain/rules/frame-pairs';
import { objectiveIsTold } from '@/lib/targets/domain/rules/g01-objective';
import { coverageIsComplete } from '@/lib/targets/domain/rules/g02-coverage';
import { weightsAddUp } from '@/lib/targets/domain/rules/g03-weight-sums';
import { lineWeightsAreSound } from '@/lib/targets/domain/rules/g04-line-weights';
import { numbersAreSound } from '@/lib/targets/domain/rules/g05-numbers';
import { qualitativeIsJudgeable } from '@/lib/targets/domain/rules/g06-qualitative';
import { namesAreUnique } from '@/lib/targets/domain/rules/g07-unique-names';
import { commonIsUnchanged } from '@/lib/targets/domain/rules/g08-common-unchanged';
import { inputIsNoResult, notBelowLastYear, valuesAreNotVague } from '@/lib/targets/domain/rules/g09-g10-g13-lint';
import { valuesArePossible } from '@/lib/targets/domain/rules/g11-possible-values';
import { moneyAddsUp } from '@/lib/targets/domain/rules/g12-money';
import { wordingIsOfLibrary } from '@/lib/targets/domain/rules/library-wording';
import { valuesAreInOwnRange } from '@/lib/targets/domain/rules/own-range';
import type { Finding, LibraryEntry, TargetForm, TargetSubject } from '@/lib/targets/domain/types';

/** One function a rule; a rule not in this table does not exist. */
export const FORM_RULE_TABLE: Readonly<Record<FormRuleName, FormRule>> = {
  G01: objectiveIsTold,
  G02: coverageIsComplete,
  G03: weightsAddUp,
  G04: lineWeightsAreSound,
  G05: numbersAreSound,
  G06: qualitativeIsJudgeable,
  G07: namesAreUnique,
  G08: commonIsUnchanged,
  G09: inputIsNoResult,
  G10: valuesAreNotVague,
  G11: valuesArePossible,
  G12: moneyAddsUp,
  G13: notBelowLastYear,
  frame: levelsBelongTogether,
  wording: wordingIsOfLibrary,
  baseline: baselineIsTold,
  copied: copiesAreConfirmed,
  range: valuesAreInOwnRange,
};

/** All findings of the form rules, errors and warnings, rule by rule. */
export function checkTarget(
  form: TargetForm,
  subject: TargetSubject,
  library: readonly LibraryEntry[],
  rules: TargetRules,
): readonly Finding[] {
  const input = { form, lines: readForm(form), subject, library: indexLibrary(library), rules };
  return Object.values(FORM_RULE_TABLE).flatMap((rule) => rule(input));
}

/** Rules whose findings the lint says as well, in more detail. */
const SAID_BY_LINT: ReadonlySet<string> = new Set(['G09', 'G10', 'G13']);

/** Lint codes that an error at the same line already says. */
const SAID_BY_ERROR: Readonly<Record<string, string>> = {
  number_without_unit: 'unit_missing',
  number_without_direction: 'direction_missing',
  same_measure: 'name_twice',
};

/** What the clerk is shown: the form rules and the lint, nothing said twice. */
export function inspectTarget(
  form: TargetForm,
  subject: TargetSubject,
  library: readonly LibraryEntry[],
  rules: TargetRules,
): readonly Finding[] {
  return withLint(checkTarget(form, subject, library, rules), form, subject);
}

/** Findings of the form rules with those of the lint, nothing said twice. */
export function withLint(findings: readonly Finding[], form: TargetForm, subject: TargetSubject): readonly Finding[] {
  const checked = findings.filter((finding) => !SAID_BY_LINT.has(finding.rule));
  const said = new Set(checked.map((finding) => `${finding.lineId} ${finding.code}`));
  const remarks = lintTarget(form, subject).filter(
    (finding) => !said.has(`${finding.lineId} ${SAID_BY_ERROR[finding.code] ?? ''}`),
  );
  return [...checked, ...remarks];
}
