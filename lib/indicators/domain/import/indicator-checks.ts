/** Rules that know what a cell of the library means. Each looks at one row; duplicates stand in judge-library.ts. */
import { parseQuantity } from '@/lib/core/quantity';
import { cleanText, type SheetCell } from '@/lib/core/sheet';
import type { LibraryRule } from '@/lib/indicators/domain/import/library-finding';
import type { FieldRow } from '@/lib/indicators/domain/import/library-rows';
import type { LibraryWords } from '@/lib/indicators/domain/import/library-words';
import { framesOf } from '@/lib/indicators/domain/legal-pairs';
import type { IndicatorField, IndicatorRecord } from '@/lib/indicators/domain/library-content';

export type IndicatorRow = FieldRow<IndicatorField>;

/** What a row says, field by field; null where it could not be read. */
export type ReadRow = {
  readonly [Field in IndicatorField]: IndicatorRecord[Field] | null;
};

export interface IndicatorRule {
  readonly rule: LibraryRule;
  /** the cell the finding stands at */
  readonly field: IndicatorField;
  readonly isBroken: (row: ReadRow, context: { readonly categories: ReadonlySet<string> }) => boolean;
}

const PERCENT = '%';

export function readRow(row: IndicatorRow, words: LibraryWords): ReadRow {
  const text = (field: IndicatorField): string => cleanText(row.cell(field).text);
  const direction = words.direction(text('direction'));
  const unit = text('unit');
  return {
    code: text('code'),
    category: text('category'),
    level1: words.level1(text('level1')),
    level2: words.level2(text('level2')),
    name: text('name'),
    unit,
    direction,
    accrual: words.accrual(text('accrual')),
    typicalValue: direction === 'qualitative' ? text('typicalValue') : valueText(row.cell('typicalValue'), unit),
    explanation: text('explanation'),
    sourceBasis: text('sourceBasis'),
    origin: text('origin'),
  };
}

/** Canonical decimal; '' for an empty cell; null for what is no number. A percentage cell is a percentage. */
function valueText(cell: SheetCell, unit: string): string | null {
  if (cleanText(cell.text) === '') return '';
  if (cell.kind === 'percent' && unit !== PERCENT) return null;
  const parsed = parseQuantity(cell.text, cell.kind === 'percent' ? 'fraction' : 'number', 'any');
  return parsed.ok ? parsed.value : null;
}

/**
 * A table of small rules; every broken one is a finding.
 * @source 指标库字段规则: level pair legal in a frame; unit unless 定性; a cost indicator may be 等于 (补助标准)
 */
export const INDICATOR_RULES: readonly IndicatorRule[] = [
  { rule: 'code_signs', field: 'code', isBroken: ({ code }) => !/^[\p{L}\p{N}._-]*$/u.test(code ?? '') },
  {
    rule: 'category_unknown',
    field: 'category',
    isBroken: (row, { categories }) => !categories.has(row.category ?? ''),
  },
  { rule: 'level1_unknown', field: 'level1', isBroken: ({ level1 }) => level1 === null },
  { rule: 'level2_unknown', field: 'level2', isBroken: ({ level2 }) => level2 === null },
  {
    rule: 'level_pair_illegal',
    field: 'level2',
    isBroken: ({ level1, level2 }) => level1 !== null && level2 !== null && framesOf(level1, level2).length === 0,
  },
  { rule: 'direction_unknown', field: 'direction', isBroken: ({ direction }) => direction === null },
  { rule: 'accrual_unknown', field: 'accrual', isBroken: ({ accrual }) => accrual === null },
  {
    rule: 'unit_missing',
    field: 'unit',
    isBroken: ({ direction, unit }) => direction !== null && direction !== 'qualitative' && unit === '',
  },
  {
    rule: 'value_not_number',
    field: 'typicalValue',
    isBroken: ({ direction, typicalValue }) => direction !== null && typicalValue === null,
  },
];

/** The record, when every field could be read. */
export function recordOf(row: ReadRow): IndicatorRecord | null {
  const { code, category, level1, level2, name, unit, direction, accrual, typicalValue } = row;
  if (code === null || category === null || level1 === null || level2 === null || name === null) return null;
  if (unit === null || direction === null || accrual === null || typicalValue === null) return null;
  const { explanation, sourceBasis, origin } = row;
  if (explanation === null || sourceBasis === null || origin === null) return null;
  return {
    code,
    category,
    level1,
    level2,
    name,
    unit,
    direction,
    accrual,
    typicalValue,
    explanation,
    sourceBasis,
    origin,
  };
}
