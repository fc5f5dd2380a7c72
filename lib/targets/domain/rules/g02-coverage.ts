/**
 * G02: the lines every target needs. Satisfaction may be left out with a recorded reason (nobody is served directly),
 * and so may cost, except where something is built, repaired or bought.
 * @source domain.md 6.2, 6.3; capabilities.md C-13
 */
import type { RequiredLine } from '@/lib/rules/domain/target-form-rules';
import { isCostLine } from '@/lib/targets/domain/frames';
import { type FormInput, type FormRule, formFinding } from '@/lib/targets/domain/rules/form-rule';
import type { Finding } from '@/lib/targets/domain/types';

function hasLine({ form }: FormInput, wanted: RequiredLine['line']): boolean {
  if (wanted === 'cost') return form.lines.some(isCostLine);
  return form.lines.some((line) => line.level1 === wanted || line.level2 === wanted);
}

/** Whom a project serves directly is told by its clerk: a satisfaction line, or the reason why there is none. */
function applies({ subject, rules }: FormInput, { when }: RequiredLine): boolean {
  if (when === 'always') return true;
  const { kind } = subject;
  return (
    when === 'builds_repairs_or_buys' && kind !== null && rules.targetForm.kindsThatBuildRepairOrBuy.includes(kind)
  );
}

function missingLines(input: FormInput): readonly Finding[] {
  return input.rules.targetForm.requiredLines
    .filter((required) => applies(input, required) && !hasLine(input, required.line))
    .map(({ line, severity }) =>
      formFinding('G02', line === 'cost' ? 'noCostReason' : 'lines', {
        code: line === 'cost' ? 'cost_required' : 'required_line_missing',
        severity: severity === 'warn' ? 'warning' : 'error',
        params: { line },
      }),
    );
}

/** Lines or a reason, not both and not neither. */
function lineOrReason(
  { form, rules }: FormInput,
  hasLines: boolean,
  place: 'noSatisfactionReason' | 'noCostReason',
): readonly Finding[] {
  const reason = form[place].trim();
  const min = rules.review.returnReasonMinimumLength;
  const isCost = place === 'noCostReason';
  const params = { level1: isCost ? 'cost' : 'satisfaction', min };
  if (hasLines && reason !== '') return [formFinding('G02', place, { code: 'reason_beside_lines', params })];
  if (hasLines || [...reason].length >= min) return [];
  return [formFinding('G02', place, { code: isCost ? 'cost_or_reason' : 'satisfaction_or_reason', params })];
}

export const coverageIsComplete: FormRule = (input) => {
  const missing = missingLines(input);
  const isCostDemanded = missing.some((finding) => finding.code === 'cost_required');
  const hasSatisfaction = input.form.lines.some((line) => line.level1 === 'satisfaction');
  return [
    ...missing,
    ...lineOrReason(input, hasSatisfaction, 'noSatisfactionReason'),
    ...(isCostDemanded ? [] : lineOrReason(input, input.form.lines.some(isCostLine), 'noCostReason')),
  ];
};
