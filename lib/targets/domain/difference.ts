/**
 * Difference of two forms of a target, field by field: what history shows, what a reviewer compares, what a selective
 * return allows to change. Lines are matched by id, so a renamed line is a changed line and not a new one.
 */
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

const FORM_TEXTS = [
  'frame',
  'objective',
  'termObjective',
  'beneficiaries',
  'noSatisfactionReason',
  'noCostReason',
] as const satisfies readonly (keyof TargetForm)[];
export type FormText = (typeof FORM_TEXTS)[number];

export const LINE_FIELDS = [
  'level1',
  'level2',
  'indicatorId',
  'name',
  'direction',
  'targetValue',
  'unit',
  'weight',
  'accrual',
  'valueSource',
  'scoringRule',
  'baseline',
  'noBaselineReason',
  'unitCost',
  'documentId',
  'clauseNumber',
  'clauseText',
  'specificReason',
  'copiedFrom',
] as const satisfies readonly (keyof TargetLine)[];
export type LineField = (typeof LINE_FIELDS)[number];

export type Change =
  | { readonly kind: 'text_changed'; readonly field: FormText; readonly before: string; readonly after: string }
  | { readonly kind: 'line_added'; readonly line: TargetLine; readonly position: number }
  | { readonly kind: 'line_removed'; readonly line: TargetLine; readonly position: number }
  | { readonly kind: 'line_moved'; readonly lineId: string; readonly before: number; readonly after: number }
  | {
      readonly kind: 'line_changed';
      readonly lineId: string;
      readonly name: string;
      readonly field: LineField;
      readonly before: string | null;
      readonly after: string | null;
    };

/** Every change that turns `before` into `after`; empty when they are the same. */
export function differenceOf(before: TargetForm, after: TargetForm): readonly Change[] {
  const old = new Map(before.lines.map((line, position) => [line.id, { line, position }]));
  const kept = new Set(after.lines.map((line) => line.id));
  const texts = FORM_TEXTS.filter((field) => before[field] !== after[field]).map(
    (field): Change => ({ kind: 'text_changed', field, before: before[field], after: after[field] }),
  );
  const removed = before.lines.flatMap((line, position): Change[] =>
    kept.has(line.id) ? [] : [{ kind: 'line_removed', line, position }],
  );
  const present = after.lines.flatMap((line, position): readonly Change[] => {
    const was = old.get(line.id);
    if (!was) return [{ kind: 'line_added', line, position }];
    const moved: Change[] =
      was.position === position ? [] : [{ kind: 'line_moved', lineId: line.id, before: was.position, after: position }];
    return [...moved, ...lineChanges(was.line, line)];
  });
  return [...texts, ...removed, ...present];
}

function lineChanges(before: TargetLine, after: TargetLine): readonly Change[] {
  return LINE_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    kind: 'line_changed',
    lineId: after.id,
    name: after.name,
    field,
    before: before[field],
    after: after[field],
  }));
}

/** Two lines that differ in nothing but weight and place: what was said of the one holds for the other. */
export function isSameIndicator(before: TargetLine, after: TargetLine): boolean {
  return LINE_FIELDS.every((field) => field === 'weight' || before[field] === after[field]);
}
