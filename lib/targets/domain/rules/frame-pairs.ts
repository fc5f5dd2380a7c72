/** Level 1 and level 2 of a line belong together in the form's 指标体系版本. @source domain.md 5.3 */
import { isLegalPair } from '@/lib/targets/domain/frames';
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';

export const levelsBelongTogether: FormRule = ({ form }) =>
  form.lines.flatMap((line, index) => {
    if (isLegalPair(form.frame, line)) return [];
    const params = { level1: line.level1, level2: line.level2, frame: form.frame };
    return [lineFinding('frame', { line, index }, 'level2', { code: 'level_pair_illegal', params })];
  });
