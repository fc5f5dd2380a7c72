import { describe, expect, test } from 'vitest';
import { editableParts, lockedChanges, type ReturnedPlace } from '@/lib/targets/domain/editable';
import { TARGET_STATES } from '@/lib/targets/domain/machine';
import type { TargetForm } from '@/lib/targets/domain/types';
import { formOf, lineOf } from '../workflow-samples';

const form = formOf([lineOf('a'), lineOf('b'), lineOf('c', { level1: 'benefit', level2: 'social_benefit' })]);

function withLine(id: string, change: Partial<TargetForm['lines'][number]>): TargetForm {
  return { ...form, lines: form.lines.map((line) => (line.id === id ? { ...line, ...change } : line)) };
}

function refused(returned: readonly ReturnedPlace[], after: TargetForm) {
  return lockedChanges(form, after, editableParts('returned', form, returned)).map((refusal) => refusal.place);
}

const LINE_A: readonly ReturnedPlace[] = [{ place: 'line', lineId: 'a' }];

describe('退回只打开被退回的地方', () => {
  test.each(TARGET_STATES)('%s 时能不能改', (state) => {
    const expected = state === 'drafted' || state === 'returned' ? 'all' : 'none';
    expect(editableParts(state, form, []).kind).toBe(expected);
  });

  test.each([
    ['退回的行', withLine('a', { targetValue: '20', name: '新名称' }), []],
    ['同一级指标下另一行的权重', withLine('b', { weight: '12' }), []],
    ['同一级指标下另一行的指标值', withLine('b', { targetValue: '20' }), ['lines[1].targetValue']],
    ['另一类的权重', withLine('c', { weight: '12' }), ['lines[2].weight']],
    ['年度目标', { ...form, objective: '改了' }, ['objective']],
    ['删去退回的行', { ...form, lines: form.lines.slice(1) }, []],
    ['删去别的行', { ...form, lines: form.lines.slice(0, 2) }, ['lines']],
    ['同类换一行', { ...form, lines: [lineOf('new'), ...form.lines.slice(1)] }, []],
    [
      '另一类加一行',
      { ...form, lines: [...form.lines, lineOf('new', { level1: 'benefit', level2: 'social_benefit' })] },
      ['lines[3]'],
    ],
  ] as const)('退回一行时改%s', (_title, after, places) => {
    expect(refused(LINE_A, after)).toEqual(places);
  });

  test('要求补充指标时，可以加行、调全部权重，不能改已有的行', () => {
    const returned: readonly ReturnedPlace[] = [{ place: 'lines', lineId: null }];
    expect(refused(returned, { ...form, lines: [...form.lines, lineOf('new')] })).toEqual([]);
    expect(refused(returned, withLine('c', { weight: '3' }))).toEqual([]);
    expect(refused(returned, withLine('c', { name: '改名' }))).toEqual(['lines[2].name']);
  });

  test('退回后新加的行，到提交前都可以再改、再删', () => {
    const returned: readonly ReturnedPlace[] = [{ place: 'lines', lineId: null }];
    for (const name of ['', '新', '新指标']) {
      expect(refused(returned, { ...form, lines: [...form.lines, lineOf('new', { name })] })).toEqual([]);
    }
    expect(
      refused(LINE_A, { ...form, lines: [lineOf('new', { name: '换成这一条' }), ...form.lines.slice(1)] }),
    ).toEqual([]);
  });

  test('整份退回，全部打开', () => {
    expect(refused([{ place: 'form', lineId: null }], { ...formOf([]), objective: '重写' })).toEqual([]);
  });

  test('审核中什么也不能改', () => {
    const parts = editableParts('in_joint_review', form, LINE_A);
    expect(lockedChanges(form, withLine('a', { weight: '1' }), parts)).toEqual([{ code: 'target_is_locked' }]);
    expect(lockedChanges(form, form, parts)).toEqual([]);
  });
});
