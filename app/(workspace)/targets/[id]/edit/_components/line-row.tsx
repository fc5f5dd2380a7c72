'use client';

import { memo, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { NumberInput } from '@/components/ui/number-input';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { EditorStep } from '@/lib/targets/domain/form-editing';
import { isStillEmpty } from '@/lib/targets/domain/still-empty';
import type { TargetLine } from '@/lib/targets/domain/types';
import { DIRECTIONS } from '@/lib/targets/domain/types';
import { DIRECTION_LABELS, LEVEL2_LABELS } from '@/lib/targets/labels';
import type { LineRowProps } from './editor-parts';
import { LineDetails } from './line-details';
import { LineNotes } from './line-notes';
import type { Jump } from './use-jump';

const cell =
  'align-top px-1 py-1 max-md:block max-md:px-0 max-md:before:mr-2 max-md:before:text-ink-3 max-md:before:text-sm max-md:before:content-[attr(data-head)]';

/** Fields always in sight; the others stand behind 依据与说明. */
const IN_THE_ROW = ['level2', 'name', 'direction', 'targetValue', 'unit', 'weight'] as const;

/** One indicator line: the seven figures of the official form in a row, the rest one click away. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, index, pairs, findings, returned, locked, jump, step } = props;
  const [isOpen, setOpen] = useState(false);
  const [followed, follow] = useState<Jump | null>(null);
  const place = `lines[${index}]`;
  if (jump !== null && jump !== followed) {
    follow(jump);
    if (!IN_THE_ROW.some((field) => jump.place === `${place}.${field}`)) setOpen(true);
  }
  const isCommon = line.indicatorId !== null;
  const isLocked = locked !== 'no';
  const bad = (field: string) =>
    findings.some(
      (found) => found.severity === 'error' && !isStillEmpty(found) && found.place === `${place}.${field}`,
    ) || undefined;
  const set = (field: Extract<EditorStep, { kind: 'line_text' }>['field']) => (value: string) =>
    step({ kind: 'line_text', id: line.id, field, value });
  return (
    <tbody id={`field-${place}`} className="border-rule border-b max-md:block max-md:py-2">
      <tr className="max-md:block">
        <th scope="row" className="w-8 py-2.5 text-right align-top font-normal text-ink-3 max-md:hidden">
          {index + 1}
        </th>
        <td data-head="二级指标" className={classNames(cell, 'w-32')}>
          <Select
            id={`field-${place}.level2`}
            aria-label={`第${index + 1}行 二级指标`}
            value={line.level2}
            disabled={isLocked || isCommon}
            onChange={(event) => set('level2')(event.target.value)}
            options={pairs.map(({ level2 }) => ({ value: level2, label: shortLevel2(level2) }))}
          />
        </td>
        <td data-head="三级指标" className={cell}>
          <TextInput
            id={`field-${place}.name`}
            aria-label={`第${index + 1}行 三级指标名称`}
            aria-invalid={bad('name')}
            value={line.name}
            readOnly={isLocked || isCommon}
            onChange={(event) => set('name')(event.target.value)}
            onBlur={() => props.onNameLeft(line)}
          />
        </td>
        <td data-head="性质" className={classNames(cell, 'w-24')}>
          <Select
            id={`field-${place}.direction`}
            aria-label={`第${index + 1}行 指标性质`}
            aria-invalid={bad('direction')}
            value={line.direction ?? ''}
            disabled={isLocked || isCommon}
            onChange={(event) => {
              const direction = DIRECTIONS.find((value) => value === event.target.value) ?? null;
              step({ kind: 'line_direction', id: line.id, direction });
            }}
            options={[
              { value: '', label: '请选' },
              ...DIRECTIONS.map((value) => ({ value, label: DIRECTION_LABELS[value] })),
            ]}
          />
        </td>
        <td data-head="指标值" className={classNames(cell, 'w-28')}>
          {line.direction === 'qualitative' ? (
            <TextInput
              id={`field-${place}.targetValue`}
              aria-label={`第${index + 1}行 指标值`}
              aria-invalid={bad('targetValue')}
              value={line.targetValue}
              readOnly={isLocked}
              onChange={(event) => set('targetValue')(event.target.value)}
            />
          ) : (
            <NumberInput
              id={`field-${place}.targetValue`}
              aria-label={`第${index + 1}行 指标值`}
              aria-invalid={bad('targetValue')}
              value={line.targetValue}
              readOnly={isLocked}
              onValueChange={set('targetValue')}
            />
          )}
        </td>
        <td data-head="单位" className={classNames(cell, 'w-24')}>
          <TextInput
            id={`field-${place}.unit`}
            aria-label={`第${index + 1}行 度量单位`}
            aria-invalid={bad('unit')}
            value={line.unit}
            readOnly={isLocked || isCommon || line.direction === 'qualitative'}
            onChange={(event) => set('unit')(event.target.value)}
          />
        </td>
        <td data-head="权重（分）" className={classNames(cell, 'w-20')}>
          <NumberInput
            id={`field-${place}.weight`}
            aria-label={`第${index + 1}行 权重`}
            aria-invalid={bad('weight')}
            value={line.weight}
            readOnly={locked === 'all'}
            onValueChange={set('weight')}
          />
        </td>
        <td className="w-24 py-1 text-right align-top max-md:block">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="min-h-9 px-1 text-indigo text-sm hover:underline"
          >
            {isOpen ? '收起' : '依据与说明'}
          </button>
        </td>
      </tr>
      <tr className="max-md:block">
        <td className="max-md:hidden" />
        <td colSpan={7} className="px-1 pb-1 max-md:block max-md:px-0">
          <LineNotes line={line} findings={findings} returned={returned} isLocked={locked !== 'no'} step={step} />
          {isOpen && <LineDetails {...props} />}
        </td>
      </tr>
    </tbody>
  );
});

/** 质量指标 → 质量: the column head already says 二级指标. */
function shortLevel2(level2: TargetLine['level2']): string {
  return LEVEL2_LABELS[level2].replace(/指标$/, '');
}
