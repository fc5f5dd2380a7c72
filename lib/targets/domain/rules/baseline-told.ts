/**
 * A number needs a base to be judged against, or the reason why there is none. For a continuing project that is an
 * error: last year's actual value exists. For a new one it is a warning: the base may be a norm still to be looked up, and
 * the reviewers can judge the value without it.
 * @source capabilities.md C-14
 */
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';

export const baselineIsTold: FormRule = ({ lines, subject }) =>
  lines.flatMap((read) => {
    const { baseline, noBaselineReason, direction } = read.line;
    if (direction === 'qualitative' || read.value === null) return [];
    if (baseline.trim() !== '' || noBaselineReason.trim() !== '') return [];
    const severity = subject.continuity === 'continuing' ? 'error' : 'warning';
    return [lineFinding('baseline', read, 'baseline', { code: 'baseline_missing', severity })];
  });
