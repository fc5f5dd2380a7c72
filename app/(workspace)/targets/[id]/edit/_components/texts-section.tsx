'use client';

import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { FormText } from '@/lib/targets/domain/difference';
import type { EditorStep } from '@/lib/targets/domain/form-editing';
import { isStillEmpty } from '@/lib/targets/domain/still-empty';
import type { Finding, TargetForm } from '@/lib/targets/domain/types';
import { FORM_TEXT_LABELS } from '@/lib/targets/labels';
import { findingWords } from '@/lib/targets/labels-findings';
import { TEXT_LIMITS } from '@/lib/targets/text-limits';

export interface TextsSectionProps {
  readonly form: TargetForm;
  readonly fields: readonly TextField[];
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly step: (step: EditorStep) => void;
}

export interface TextField {
  readonly field: Exclude<FormText, 'frame'>;
  readonly required?: boolean;
  readonly hint?: string;
  readonly rows?: number;
  readonly good?: string;
  readonly bad?: string;
}

/** The texts of a target, each with its help, its good and its bad example. */
export function TextsSection({ form, fields, findings, readOnly, step }: TextsSectionProps) {
  return (
    <div className="grid gap-4">
      {fields.map(({ field, required, hint, rows = 3, good, bad }) => (
        <Field
          key={field}
          label={FORM_TEXT_LABELS[field]}
          name={field}
          required={required}
          hint={hint}
          error={wordsFor(field, findings, 'error')}
          help={good && <Examples good={good} bad={bad} />}
        >
          {(control) => (
            <>
              <Textarea
                {...control}
                rows={rows}
                className={rows > 2 ? 'min-h-24' : undefined}
                limit={field === 'objective' || field === 'termObjective' ? TEXT_LIMITS.objective : TEXT_LIMITS.long}
                value={form[field]}
                readOnly={readOnly}
                onChange={(event) => step({ kind: 'text', field, value: event.target.value })}
              />
              <Hints text={wordsFor(field, findings, 'warning')} />
            </>
          )}
        </Field>
      ))}
    </div>
  );
}

function Examples({ good, bad }: { good: string; bad?: string }) {
  return (
    <>
      <p>
        <span className="text-green">正例：</span>
        {good}
      </p>
      {bad && (
        <p>
          <span className="text-vermilion">反例：</span>
          {bad}
        </p>
      )}
    </>
  );
}

function Hints({ text }: { text: string | undefined }) {
  return text ? <p className="mt-1 text-amber text-sm">▲ {text}</p> : null;
}

function wordsFor(field: string, findings: readonly Finding[], severity: Finding['severity']): string | undefined {
  const own = findings.filter(
    (finding) => finding.place === field && finding.severity === severity && !isStillEmpty(finding),
  );
  return own.length === 0 ? undefined : own.map((finding) => findingWords(finding).message).join('；');
}
