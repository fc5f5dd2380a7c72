'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { LineText } from '@/lib/targets/domain/form-editing';
import { isCostLine } from '@/lib/targets/domain/frames';
import { isStillEmpty } from '@/lib/targets/domain/still-empty';
import { ACCRUALS } from '@/lib/targets/domain/types';
import { ACCRUAL_LABELS } from '@/lib/targets/labels';
import type { LineRowProps } from './editor-parts';

/** What stands behind the figures of a line: where the value comes from, its basis, its scoring, last year's value. */
export function LineDetails({ line, index, findings, locked, documents, step, onRemove }: LineRowProps) {
  const place = `lines[${index}]`;
  const readOnly = locked !== 'no';
  const errorOf = (field: string) =>
    findings.some((found) => found.place === `${place}.${field}` && !isStillEmpty(found)) ? '见上方提示' : undefined;
  const text = (field: LineText, label: string, hint?: string) => (
    <Field label={label} name={`${place}.${field}`} hint={hint} error={errorOf(field)}>
      {(control) => (
        <TextInput
          {...control}
          value={line[field]}
          readOnly={readOnly}
          onChange={(event) => step({ kind: 'line_text', id: line.id, field, value: event.target.value })}
        />
      )}
    </Field>
  );
  const figure = (field: LineText, label: string, unit?: string, hint?: string) => (
    <Field label={label} name={`${place}.${field}`} unit={unit} hint={hint} error={errorOf(field)}>
      {(control) => (
        <NumberInput
          {...control}
          value={line[field]}
          readOnly={readOnly}
          onValueChange={(value) => step({ kind: 'line_text', id: line.id, field, value })}
        />
      )}
    </Field>
  );
  return (
    <div className="mt-2 mb-3 grid gap-3 border-indigo border-l-2 bg-paper p-3 sm:grid-cols-2 lg:grid-cols-3">
      {text('valueSource', '指标值来源', '这个数是怎么定的，例如“2024年实际96%，按方案提高2个点”')}
      {text('scoringRule', '评（扣）分标准')}
      <Field label="累计方式" name={`${place}.accrual`} hint="累计型随月份增长，状态型随时可测">
        {(control) => (
          <Select
            {...control}
            value={line.accrual}
            disabled={readOnly || line.indicatorId !== null}
            onChange={(event) => step({ kind: 'line_text', id: line.id, field: 'accrual', value: event.target.value })}
            options={ACCRUALS.map((value) => ({ value, label: ACCRUAL_LABELS[value] }))}
          />
        )}
      </Field>
      {figure('baseline', '上年实际值', line.unit || undefined)}
      {text('noBaselineReason', '没有上年值的理由', '新项目可写“首年实施”')}
      {hasUnitCost(line) && figure('unitCost', '单位成本', `元/${line.unit || '单位'}`, '填了就会与申请资金核对')}
      <Field label="依据资料" name={`${place}.documentId`} hint="三定方案、实施方案先在项目页上传">
        {(control) => (
          <Select
            {...control}
            value={line.documentId ?? ''}
            disabled={readOnly}
            onChange={(event) => step({ kind: 'line_document', id: line.id, documentId: event.target.value || null })}
            options={[{ value: '', label: '未选' }, ...documents.map(({ id, label }) => ({ value: id, label }))]}
          />
        )}
      </Field>
      {text('clauseNumber', '条款号', '例如“第三章第二条”')}
      {text('clauseText', '条款文字')}
      {line.indicatorId === null && text('specificReason', '使用个性指标的理由', '指标库里为什么没有合适的')}
      {!readOnly && (
        <div className="flex flex-wrap items-end gap-2 sm:col-span-2 lg:col-span-3">
          <Button
            type="button"
            variant="quiet"
            size="small"
            onClick={() => step({ kind: 'line_moved', id: line.id, by: -1 })}
          >
            上移
          </Button>
          <Button
            type="button"
            variant="quiet"
            size="small"
            onClick={() => step({ kind: 'line_moved', id: line.id, by: 1 })}
          >
            下移
          </Button>
          <Button type="button" variant="quiet" size="small" onClick={() => onRemove(line)}>
            删除这一行
          </Button>
        </div>
      )}
    </div>
  );
}

/** Only what is counted has a cost of one; a cost line is a cost itself. What was typed stays in sight. */
function hasUnitCost(line: LineRowProps['line']): boolean {
  return line.unitCost !== '' || (!isCostLine(line) && line.direction !== 'qualitative' && line.unit.trim() !== '%');
}
