/** Tells what is not filled in yet from what is filled in wrong: the one is work left, the other a mistake. */
import type { FormCode } from '@/lib/targets/domain/rules/form-rule';
import type { Finding } from '@/lib/targets/domain/types';

const EMPTY_CODES: ReadonlySet<string> = new Set<FormCode>([
  'objective_missing',
  'required_line_missing',
  'satisfaction_or_reason',
  'cost_or_reason',
  'cost_required',
  'weights_short',
  'level_weights_short',
  'weight_missing',
  'name_missing',
  'direction_missing',
  'value_missing',
  'unit_missing',
  'qualitative_missing',
  'specific_reason_missing',
  'baseline_missing',
  'copied_unconfirmed',
]);

/** Whether a finding only says that something is still to be filled in. */
export function isStillEmpty(finding: Pick<Finding, 'code'>): boolean {
  return EMPTY_CODES.has(finding.code);
}
