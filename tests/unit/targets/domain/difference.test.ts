import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, differenceOf } from '@/lib/targets/domain/difference';
import type { TargetForm } from '@/lib/targets/domain/types';
import { formOf, lineOf } from '../workflow-samples';

const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  name: fc.string({ maxLength: 4 }),
  weight: fc.constantFrom('', '10', '12.5', '一二'),
  indicatorId: fc.option(fc.constantFrom('i', 'j')),
});
const forms: fc.Arbitrary<TargetForm> = fc
  .record({
    objective: fc.string({ maxLength: 5 }),
    lines: fc.uniqueArray(line, { selector: (one) => one.id, maxLength: 6 }),
  })
  .map(({ objective, lines }) =>
    formOf(
      lines.map(({ id, ...change }) => lineOf(id, change)),
      { objective },
    ),
  );

/** The form that `changes` make of `before`; the counterpart of differenceOf. */
function applyDifference(before: TargetForm, changes: readonly Change[]): TargetForm {
  const texts = Object.fromEntries(
    changes.flatMap((change) => (change.kind === 'text_changed' ? [[change.field, change.after]] : [])),
  );
  const removed = new Set(changes.flatMap((change) => (change.kind === 'line_removed' ? [change.line.id] : [])));
  const places = new Map<string, number>();
  before.lines.forEach((line, position) => {
    if (!removed.has(line.id)) places.set(line.id, position);
  });
  const lines = new Map(before.lines.filter((line) => !removed.has(line.id)).map((line) => [line.id, line]));
  for (const change of changes) {
    if (change.kind === 'line_added') {
      lines.set(change.line.id, change.line);
      places.set(change.line.id, change.position);
    } else if (change.kind === 'line_moved') places.set(change.lineId, change.after);
    else if (change.kind === 'line_changed') {
      const line = lines.get(change.lineId);
      if (line) lines.set(change.lineId, { ...line, [change.field]: change.after });
    }
  }
  const ordered = [...lines.values()].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return { ...before, ...texts, lines: ordered };
}

describe('两版目标的差异', () => {
  test('把差异用到前一版上，得到后一版', () => {
    fc.assert(
      fc.property(forms, forms, (before, after) => {
        expect(applyDifference(before, differenceOf(before, after))).toEqual(after);
      }),
    );
  });

  test('同一版没有差异', () => {
    fc.assert(
      fc.property(forms, (form) => {
        expect(differenceOf(form, form)).toEqual([]);
      }),
    );
  });

  test('改名的行是改动，不是一删一增', () => {
    const before = formOf([lineOf('a', { name: '培训人次' })]);
    const after = formOf([lineOf('a', { name: '培训期数' })]);
    expect(differenceOf(before, after)).toEqual([
      { kind: 'line_changed', lineId: 'a', name: '培训期数', field: 'name', before: '培训人次', after: '培训期数' },
    ]);
  });
});
