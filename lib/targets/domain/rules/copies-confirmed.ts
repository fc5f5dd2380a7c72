/**
 * What was copied from last year is confirmed or changed line by line before it is submitted: a copied form that nobody
 * read is no target.
 * @source capabilities.md C-18
 */
import { type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';

export const copiesAreConfirmed: FormRule = ({ form }) =>
  form.lines.flatMap((line, index) =>
    line.copiedFrom === ''
      ? []
      : [
          lineFinding('copied', { line, index }, 'targetValue', {
            code: 'copied_unconfirmed',
            params: { year: line.copiedFrom },
          }),
        ],
  );
