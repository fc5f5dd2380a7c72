import { ErrorSummary } from '@/components/forms/error-summary';
import { Notice } from '@/components/ui/notice';
import type { Finding, TargetForm } from '@/lib/targets/domain/types';
import { REASON_LABELS, RETURN_PLACE_LABELS } from '@/lib/targets/labels';
import { findingWords } from '@/lib/targets/labels-findings';
import type { FormState } from '@/lib/web/form-state';
import type { LineReturn } from './editor-parts';
import { messagesOf } from './form-messages';

export interface FindingsSummaryProps {
  readonly findings: readonly Finding[];
  readonly outcome: FormState;
  readonly returns: readonly LineReturn[];
  readonly form: TargetForm;
}

/** On top of the form: why it came back, what the last submission answered, what is still wrong; each line jumps. */
export function FindingsSummary({ findings, outcome, returns, form }: FindingsSummaryProps) {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const refused = outcome.status === 'refused' ? outcome.refusals : [];
  const answered = outcome.status === 'refused' ? [] : messagesOf(outcome);
  return (
    <div className="flex flex-col gap-3">
      {returns.length > 0 && (
        <Notice tone="danger" title={`这份目标被退回，${returns.length} 处需要修改，其他内容保持不变`}>
          <ul>
            {returns.map((item) => {
              const index = form.lines.findIndex((line) => line.id === item.lineId);
              const name = form.lines[index]?.name ?? RETURN_PLACE_LABELS.line;
              return (
                <li key={`${item.place}-${item.lineId}-${item.text}`}>
                  <a
                    href={index < 0 ? '#objective' : `#field-lines[${index}]`}
                    className="text-indigo underline underline-offset-2"
                  >
                    {item.place === 'line' ? name : (PLACE_LABELS[item.place] ?? name)}
                  </a>
                  ：{REASON_LABELS[item.reasonCode]}。{item.text}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      {answered.length > 0 && <Notice tone="danger" title={answered.join('；')} live />}
      {refused.length > 0 && <ErrorSummary title="没有提交成功" entries={refused} />}
      {errors.length > 0 && (
        <details className="border-amber border-l-3 bg-amber-tint px-3 py-2 text-sm">
          <summary className="cursor-pointer font-semibold">
            提交前还有 {errors.length} 处要填或要改（点开查看）
          </summary>
          <ul className="mt-1 pl-5">
            {errors.map((finding) => (
              <li key={`${finding.rule}-${finding.code}-${finding.place}`}>
                <a href={`#field-${finding.place}`} className="text-indigo underline underline-offset-2">
                  {findingWords(finding).message}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const PLACE_LABELS: Readonly<Record<string, string>> = RETURN_PLACE_LABELS;
