'use client';

import { useState } from 'react';
import { fieldError } from '@/components/forms/form-state';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { NumberInput } from '@/components/ui/number-input';
import { Section } from '@/components/ui/section';
import { TextInput } from '@/components/ui/text-input';
import type { ImportPreview } from '@/lib/indicators/queries/preview-import';
import { DiffTables } from './diff-tables';
import type { ImportTerms, LibraryImport } from './use-library-import';

export interface PreviewPanelProps {
  preview: ImportPreview;
  fiscalYear: number;
  isPending: boolean;
  answer: LibraryImport['imported'];
  onConfirm: (terms: ImportTerms) => void;
}

/** What the file would change, and the terms under which it comes into force. */
export function PreviewPanel({ preview, fiscalYear, isPending, answer, onConfirm }: PreviewPanelProps) {
  const [terms, setTerms] = useState<ImportTerms>({ fiscalYear: String(fiscalYear), origin: '' });
  const { diff, before, after } = preview;
  const changes = diff.added.length + diff.changed.length + diff.gone.length + diff.categories.length;
  return (
    <Section
      title="与现行指标库的差异"
      aside={`${before.categories} 类 ${before.indicators} 条 → ${after.categories} 类 ${after.indicators} 条`}
    >
      <div className="flex flex-col gap-4">
        {changes === 0 ? (
          <Notice title="与现行指标库完全一致">
            没有新增、变更或停用的指标。只有改用更晚的年度时，才会产生新版本。
          </Notice>
        ) : (
          <DiffTables preview={preview} />
        )}
        <form
          className="flex flex-wrap items-start gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            onConfirm(terms);
          }}
        >
          <Field
            label="从哪个年度起使用"
            name="fiscalYear"
            required
            unit="年度"
            error={fieldError(answer, 'fiscalYear')}
            className="w-40"
          >
            {(control) => (
              <NumberInput
                {...control}
                value={terms.fiscalYear}
                onValueChange={(text) => setTerms({ ...terms, fiscalYear: text })}
              />
            )}
          </Field>
          <Field
            label="本版来源"
            name="origin"
            required
            hint="文件名称、文号或说明，例如“自治区财政厅 2026 年共性指标体系”"
            error={fieldError(answer, 'origin')}
            className="min-w-64 max-w-140 flex-1"
          >
            {(control) => (
              <TextInput
                {...control}
                value={terms.origin}
                onChange={(event) => setTerms({ ...terms, origin: event.currentTarget.value })}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" className="mt-6" pending={isPending}>
            确认导入
          </Button>
        </form>
      </div>
    </Section>
  );
}
