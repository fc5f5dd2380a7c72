/** What a form rule looks at, which rules and codes there are, and how a finding is made. */
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import type { ReadLine } from '@/lib/targets/domain/lint/draft';
import type { Library } from '@/lib/targets/domain/naming';
import type { Finding, TargetForm, TargetLine, TargetSubject } from '@/lib/targets/domain/types';

/** The part of a rule set the form is judged by. */
export type TargetRules = Pick<RuleSet, 'weights' | 'targetForm' | 'review'>;

export interface FormInput {
  readonly form: TargetForm;
  /** lines with a name, read once */
  readonly lines: readonly ReadLine[];
  readonly subject: TargetSubject;
  readonly library: Library;
  readonly rules: TargetRules;
}

export type FormRule = (input: FormInput) => readonly Finding[];

/**
 * G01–G13 of domain.md 6.3; `frame`: legal levels (5.3); `wording`: the library guard (C-3, U-3); `baseline`: C-14.
 * `copied`: what was copied from last year is confirmed (C-18); `range`: values beside the unit's own past ones (C-23).
 * G14 is judged at the review (review.ts).
 */
export const FORM_RULES = [
  'G01',
  'G02',
  'G03',
  'G04',
  'G05',
  'G06',
  'G07',
  'G08',
  'G09',
  'G10',
  'G11',
  'G12',
  'G13',
  'frame',
  'wording',
  'baseline',
  'copied',
  'range',
] as const;
export type FormRuleName = (typeof FORM_RULES)[number];

export const FORM_CODES = [
  'objective_missing',
  'objective_short',
  'objective_long',
  'objective_is_project_name',
  'required_line_missing',
  'satisfaction_or_reason',
  'cost_or_reason',
  'cost_required',
  'reason_beside_lines',
  'weights_short',
  'weights_over',
  'level_weights_short',
  'level_weights_over',
  'weight_missing',
  'weight_unreadable',
  'weight_not_positive',
  'weight_over_quota',
  'name_missing',
  'name_too_long',
  'direction_missing',
  'value_missing',
  'value_unreadable',
  'value_above_maximum',
  'unit_missing',
  'baseline_unreadable',
  'unit_cost_unreadable',
  'qualitative_missing',
  'qualitative_without_standard',
  'name_twice',
  'common_unknown',
  'common_retired',
  'common_name_changed',
  'common_level_changed',
  'common_unit_changed',
  'common_direction_changed',
  'more_than_hundred',
  'satisfaction_over_hundred',
  'cost_over_budget',
  'total_not_positive',
  'sources_differ',
  'level_pair_illegal',
  'name_is_common',
  'name_is_near',
  'near_name_explained',
  'specific_reason_missing',
  'baseline_missing',
  'copied_unconfirmed',
  'outside_own_range',
] as const;
export type FormCode = (typeof FORM_CODES)[number];

export type Params = Readonly<Record<string, string | number>>;

export interface FormRemark {
  readonly code: FormCode;
  readonly severity?: Finding['severity'];
  readonly params?: Params;
  readonly rewrite?: Finding['rewrite'];
}

/** A finding on the form as a whole; an error unless told otherwise. */
export function formFinding(rule: FormRuleName, place: string, remark: FormRemark): Finding {
  return {
    rule,
    severity: remark.severity ?? 'error',
    place,
    lineId: null,
    code: remark.code,
    params: remark.params ?? {},
    rewrite: remark.rewrite ?? null,
  };
}

/** A finding at a field of a line; name and number of the line are always among the parameters. */
export function lineFinding(
  rule: FormRuleName,
  read: { readonly line: { readonly id: string; readonly name: string }; readonly index: number },
  field: keyof TargetLine,
  remark: FormRemark,
): Finding {
  const params = { name: read.line.name.trim(), number: read.index + 1, ...remark.params };
  return { ...formFinding(rule, `lines[${read.index}].${field}`, { ...remark, params }), lineId: read.line.id };
}
