/** Words of one change between two forms of a target. */
import type { Change, LineField } from '@/lib/targets/domain/difference';
import {
  ACCRUAL_LABELS,
  DIRECTION_LABELS,
  FORM_TEXT_LABELS,
  LEVEL1_LABELS,
  LEVEL2_LABELS,
  LINE_FIELD_LABELS,
} from '@/lib/targets/labels';

const CODES: Readonly<Record<string, string>> = {
  ...LEVEL1_LABELS,
  ...LEVEL2_LABELS,
  ...DIRECTION_LABELS,
  ...ACCRUAL_LABELS,
};

const CODED: readonly LineField[] = ['level1', 'level2', 'direction', 'accrual'];

/** A field's value as shown; ids of records say only whether one is set. */
export function fieldValueWords(field: LineField, value: string | null): string {
  if (value === null || value === '') return '空';
  if (field === 'indicatorId' || field === 'documentId') return '已选';
  return CODED.includes(field) ? (CODES[value] ?? value) : value;
}

export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'text_changed':
      return `${FORM_TEXT_LABELS[change.field]}：“${change.before || '空'}” → “${change.after || '空'}”`;
    case 'line_added':
      return `增加指标“${change.line.name || '空行'}”`;
    case 'line_removed':
      return `删除指标“${change.line.name || '空行'}”`;
    case 'line_moved':
      return `调整顺序：第 ${change.before + 1} 行移到第 ${change.after + 1} 行`;
    case 'line_changed':
      return `“${change.name || '空行'}”的${LINE_FIELD_LABELS[change.field]}：${fieldValueWords(change.field, change.before)} → ${fieldValueWords(change.field, change.after)}`;
  }
}
