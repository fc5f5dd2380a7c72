/**
 * G09, G10 and G13 are warnings the lint already knows: money as a result, vague values and habit, less than last year.
 * Here they come under the number of their rule.
 */
import { habitualHundred } from '@/lib/targets/domain/lint/habitual-hundred';
import { inputNotResult } from '@/lib/targets/domain/lint/input-not-result';
import { metLastYear } from '@/lib/targets/domain/lint/met-last-year';
import { vagueWord } from '@/lib/targets/domain/lint/vague-word';
import { wrongDirection } from '@/lib/targets/domain/lint/wrong-direction';
import type { FormRule, FormRuleName } from '@/lib/targets/domain/rules/form-rule';
import type { Finding } from '@/lib/targets/domain/types';

function as(rule: FormRuleName, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, rule }));
}

export const inputIsNoResult: FormRule = (input) => as('G09', inputNotResult(input));

export const valuesAreNotVague: FormRule = (input) =>
  as('G10', [
    ...vagueWord(input),
    ...habitualHundred(input),
    ...wrongDirection(input).filter((finding) => finding.code === 'cannot_be_missed'),
  ]);

/** A new project has no year behind it. */
export const notBelowLastYear: FormRule = (input) =>
  input.subject.continuity === 'new'
    ? []
    : as(
        'G13',
        metLastYear(input).filter((finding) => finding.code === 'worse_than_last_year'),
      );
