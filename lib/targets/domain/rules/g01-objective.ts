/** G01: the yearly objective is told, in a length that can say something, and is not the project's name again. */
import { isSameName } from '@/lib/core/normalise';
import { type FormRule, formFinding } from '@/lib/targets/domain/rules/form-rule';

export const objectiveIsTold: FormRule = ({ form, subject, rules }) => {
  const text = form.objective.trim();
  const length = [...text.replace(/\s/g, '')].length;
  const { objectiveMinimumLength: min, objectiveMaximumLength: max } = rules.targetForm;
  if (length === 0) return [formFinding('G01', 'objective', { code: 'objective_missing', params: { min } })];
  if (isSameName(text, subject.projectName)) {
    return [formFinding('G01', 'objective', { code: 'objective_is_project_name' })];
  }
  if (length < min) return [formFinding('G01', 'objective', { code: 'objective_short', params: { length, min } })];
  return [...text].length > max
    ? [formFinding('G01', 'objective', { code: 'objective_long', params: { length: [...text].length, max } })]
    : [];
};
