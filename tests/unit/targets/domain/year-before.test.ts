import { describe, expect, test } from 'vitest';
import { copiesOf, editorStep } from '@/lib/targets/domain/form-editing';
import { checkTarget } from '@/lib/targets/domain/form-rules';
import type { PastRange, TargetForm } from '@/lib/targets/domain/types';
import { formOf, lineOf } from '../workflow-samples';
import { LENGTH_ENTRY, LIBRARY, RULES, SUBJECT } from './target-forms';

const ids = Array.from({ length: 9 }, (_, index) => `new-${index}`).values();
const newId = () => ids.next().value ?? '';

function codesOf(form: TargetForm, pastRanges: Readonly<Record<string, PastRange>> = {}): readonly string[] {
  return checkTarget(form, { ...SUBJECT, pastRanges }, LIBRARY, RULES).map((finding) => finding.code);
}

describe('照抄上年目标 (C-18)', () => {
  const lastYear = [lineOf('a', { baseline: '8', documentId: 'd', clauseText: '条款' }), lineOf('b')];

  test('已有的指标不再抄，上年的基期和依据留在上年', () => {
    const form = formOf([lineOf('x', { name: '指标b' })]);
    const copies = copiesOf(lastYear, form, 2024, newId);
    expect(copies).toEqual([
      {
        ...lastYear[0],
        id: expect.stringMatching(/^new-/),
        baseline: '',
        documentId: null,
        clauseText: '',
        copiedFrom: '2024',
      },
    ]);
  });

  test('没有核对的行不能提交，核对或改动后可以', () => {
    const copied = editorStep(formOf([]), { kind: 'lines_copied', lines: copiesOf(lastYear, formOf([]), 2024, newId) });
    expect(codesOf(copied).filter((code) => code === 'copied_unconfirmed')).toHaveLength(2);
    const [first, second] = copied.lines;
    if (!first || !second) throw new Error('two lines were copied');
    const confirmed = editorStep(copied, { kind: 'line_confirmed', id: first.id });
    const changed = editorStep(confirmed, { kind: 'line_text', id: second.id, field: 'targetValue', value: '12' });
    expect(codesOf(changed)).not.toContain('copied_unconfirmed');
  });

  test('只改权重不算核对', () => {
    const copied = formOf([lineOf('a', { copiedFrom: '2024' })]);
    const weighed = editorStep(copied, { kind: 'line_text', id: 'a', field: 'weight', value: '20' });
    expect(codesOf(weighed)).toContain('copied_unconfirmed');
  });
});

describe('与本单位往年相比 (C-23)', () => {
  const range = (count: number): Readonly<Record<string, PastRange>> => ({
    [LENGTH_ENTRY.id]: { lowest: '5', highest: '12.5', count },
  });
  const withValue = (targetValue: string) =>
    formOf([lineOf('a', { indicatorId: LENGTH_ENTRY.id, name: LENGTH_ENTRY.name, unit: '公里', targetValue })]);

  test.each([
    ['4.999999', true],
    ['5', false],
    ['12.5', false],
    ['12.500001', true],
    ['没有填数', false],
  ])('往年 5 至 12.5，今年 %s', (value, isMarked) => {
    expect(codesOf(withValue(value), range(2)).includes('outside_own_range')).toBe(isMarked);
  });

  test('只有一年的值不成范围', () => {
    expect(codesOf(withValue('100'), range(1))).not.toContain('outside_own_range');
  });
});
