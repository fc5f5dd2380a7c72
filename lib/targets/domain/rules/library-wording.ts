/**
 * The wording guard as findings: an equal name must become the entry, a near one needs the reason why it differs, any
 * 个性指标 needs a reason. An explained near name is told to the reviewers.
 * @source capabilities.md C-3, C-4, U-3
 */
import { guardName, type NameVerdict } from '@/lib/targets/domain/naming';
import { type FormRemark, type FormRule, lineFinding } from '@/lib/targets/domain/rules/form-rule';
import type { LibraryEntry, TargetLine } from '@/lib/targets/domain/types';

function offer(entry: LibraryEntry) {
  const params = { other: entry.name, otherCode: entry.code };
  return { params, rewrite: { code: 'set_indicator', params: { value: entry.id, ...params } } };
}

function judge(verdict: NameVerdict): readonly [keyof TargetLine, FormRemark] | null {
  switch (verdict.kind) {
    case 'common':
    case 'unnamed':
      return null;
    case 'equal':
      return ['name', { code: 'name_is_common', ...offer(verdict.entry) }];
    case 'near':
      return verdict.isExplained
        ? ['name', { code: 'near_name_explained', severity: 'warning', ...offer(verdict.nearest) }]
        : ['specificReason', { code: 'name_is_near', ...offer(verdict.nearest) }];
    case 'specific':
      return verdict.isExplained ? null : ['specificReason', { code: 'specific_reason_missing' }];
  }
}

export const wordingIsOfLibrary: FormRule = ({ form, library, rules }) =>
  form.lines.flatMap((line, index) => {
    const judged = judge(guardName(line, form.frame, library, rules.targetForm.nearName));
    return judged === null ? [] : [lineFinding('wording', { line, index }, judged[0], judged[1])];
  });
