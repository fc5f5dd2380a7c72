import type { ReactNode } from 'react';
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
  readonly onJump: (place: string) => void;
}

/** On top of the form: why it came back, what the last submission answered, what is still wrong; each line jumps. */
export function FindingsSummary({ findings, outcome, returns, form, onJump }: FindingsSummaryProps) {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const refused = outcome.status === 'refused' ? outcome.refusals : [];
  const answered = outcome.status === 'refused' ? [] : messagesOf(outcome);
  return (
    <div className="flex flex-col gap-3">
      {returns.length > 0 && (
        <Notice tone="danger" title={`这份目标被退回，${returns.length} 处需要修改，其他内容保持不变`}>
          <ul>
            {returns.map((item) => (
              <li key={`${item.place}-${item.lineId}-${item.text}`}>
                <Place place={placeOf(item, form)} onJump={onJump}>
                  {form.lines.find((line) => line.id === item.lineId)?.name ?? RETURN_PLACE_LABELS[item.place]}
                </Place>
                ：{REASON_LABELS[item.reasonCode]}。{item.text}
              </li>
            ))}
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
                <Place place={finding.place} onJump={onJump}>
                  {summaryWords(finding)}
                </Place>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: string;
  readonly onJump: (place: string) => void;
  readonly children: ReactNode;
}

function Place({ place, onJump, children }: PlaceProps) {
  return (
    <button
      type="button"
      onClick={() => onJump(place)}
      className="min-h-6 text-left text-indigo underline underline-offset-2"
    >
      {children}
    </button>
  );
}

function placeOf(item: LineReturn, form: TargetForm): string {
  const index = form.lines.findIndex((line) => line.id === item.lineId);
  if (index >= 0) return `lines[${index}].targetValue`;
  return item.place === 'lines' ? 'lines' : 'objective';
}

/** The message with the line it is about, where it does not begin with it itself. */
function summaryWords(finding: Finding): string {
  const { message } = findingWords(finding);
  const line = `第 ${finding.params.number} 行`;
  return finding.lineId === null || !finding.params.number || message.startsWith(line)
    ? message
    : `${line}：${message}`;
}
