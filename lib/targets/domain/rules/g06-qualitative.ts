/**
 * G06: a qualitative value is a grade everybody reads the same, a date, or comes with the standard (评(扣)分标准) by which
 * it will be judged.
 */
import { TIME_TEXT } from '@/lib/targets/domain/lint/words';
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';

/** Grades with a fixed meaning. @source domain.md 5.4 (等级 indicators), 11: 优、良、中、差 */
const GRADES: ReadonlySet<string> = new Set(['优', '良', '中', '差', '优秀', '良好', '绿色', '黄色', '红色']);

export const qualitativeIsJudgeable: FormRule = ({ form }) =>
  form.lines.flatMap((line, index) => {
    if (line.direction !== 'qualitative') return [];
    const value = line.targetValue.trim();
    if (value === '') return [lineFinding('G06', { line, index }, 'targetValue', { code: 'qualitative_missing' })];
    const isJudgeable = GRADES.has(value) || TIME_TEXT.test(value) || line.scoringRule.trim() !== '';
    if (isJudgeable) return [];
    const params = { value };
    return [lineFinding('G06', { line, index }, 'scoringRule', { code: 'qualitative_without_standard', params })];
  });
