import { LINE_FIELDS } from '@/lib/targets/domain/difference';
import { type EditorStep, mendingStep } from '@/lib/targets/domain/form-editing';
import { isStillEmpty } from '@/lib/targets/domain/still-empty';
import type { Finding, TargetLine } from '@/lib/targets/domain/types';
import { LINE_FIELD_LABELS, REASON_LABELS } from '@/lib/targets/labels';
import { findingWords } from '@/lib/targets/labels-findings';
import type { LineReturn } from './editor-parts';

export interface LineNotesProps {
  readonly line: TargetLine;
  readonly findings: readonly Finding[];
  readonly returned: readonly LineReturn[];
  readonly isLocked: boolean;
  readonly step: (step: EditorStep) => void;
}

/** What is said about a line, right under it: why it came back, what is wrong, what could be better and how. */
export function LineNotes({ line, findings, returned, isLocked, step }: LineNotesProps) {
  const told = findings.filter((finding) => !isStillEmpty(finding));
  const empty = [...new Set(findings.filter((one) => isStillEmpty(one) && one.rule !== 'copied').map(fieldLabel))];
  return (
    <div className="flex flex-col gap-1 text-sm">
      <span className="flex flex-wrap gap-x-3 text-ink-3">
        {line.indicatorId === null ? '个性指标' : '共性指标 · 名称、单位、性质以指标库为准'}
        {isLocked && returned.length === 0 && <span>已锁定：这一行没有被退回</span>}
        {empty.length > 0 && !isLocked && <span className="text-ink-2">○ 待填：{empty.join('、')}</span>}
      </span>
      {returned.map((item) => (
        <p key={`${item.reasonCode}-${item.text}`} className="border-vermilion border-l-2 bg-vermilion-tint px-2 py-1">
          <span className="font-semibold text-vermilion">退回原因：{REASON_LABELS[item.reasonCode]}。</span>
          {item.text}
          <span className="text-ink-3">（{item.personName}）</span>
        </p>
      ))}
      {line.copiedFrom !== '' && !isLocked && (
        <p className="text-amber">
          <span aria-hidden="true">▲ </span>照抄自 {line.copiedFrom} 年，请核对：改动指标值，或
          <button
            type="button"
            onClick={() => step({ kind: 'line_confirmed', id: line.id })}
            className="ml-1 min-h-6 text-indigo underline underline-offset-2"
          >
            核对无误
          </button>
        </p>
      )}
      {told.map((finding) => {
        const words = findingWords(finding);
        const isError = finding.severity === 'error';
        const mend = mendingStep(line, finding);
        return (
          <p
            key={`${finding.rule}-${finding.code}-${finding.place}`}
            className={isError ? 'text-vermilion' : 'text-amber'}
          >
            <span aria-hidden="true">{isError ? '■ ' : '▲ '}</span>
            {words.message}
            {words.rewrite && <span className="text-ink-2"> 建议：{words.rewrite}</span>}
            {mend && !isLocked && (
              <button
                type="button"
                onClick={() => step(mend)}
                className="ml-2 min-h-6 text-indigo underline underline-offset-2"
              >
                照此改
              </button>
            )}
          </p>
        );
      })}
    </div>
  );
}

/** `lines[2].weight` → 权重 */
function fieldLabel({ place }: Finding): string {
  const field = LINE_FIELDS.find((candidate) => place.endsWith(`.${candidate}`));
  return field ? LINE_FIELD_LABELS[field] : '';
}
