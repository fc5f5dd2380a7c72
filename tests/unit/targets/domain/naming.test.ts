import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseName } from '@/lib/core/normalise';
import { checkTarget } from '@/lib/targets/domain/form-rules';
import { guardName, indexLibrary, linkLibraryNames } from '@/lib/targets/domain/naming';
import type { TargetForm } from '@/lib/targets/domain/types';
import {
  COST_ENTRY,
  check,
  LENGTH_ENTRY,
  LIBRARY,
  line,
  PASS_ENTRY,
  RETIRED_ENTRY,
  RULES,
  SOUND,
  SUBJECT,
  told,
  withLine,
} from './target-forms';

const library = indexLibrary(LIBRARY);
const limits = RULES.targetForm.nearName;
const QUANTITY = { level1: 'output', level2: 'quantity' } as const;

function verdict(name: string, changes: Parameters<typeof line>[1] = {}) {
  return guardName(line('x', { ...QUANTITY, name, specificReason: '', ...changes }), 'frame_2021', library, limits);
}

describe('体系内名称', () => {
  test.each(['新建(改造)渠道长度', '新建（改造）渠道长度', ' 新建 改造 渠道长度 ', '新建改造渠道长度'])(
    '“%s”就是共性指标',
    (name) => {
      expect(verdict(name)).toEqual({ kind: 'equal', entry: LENGTH_ENTRY });
    },
  );

  test('写在别的二级指标下也是', () => {
    expect(verdict('水利工程验收合格率').kind).toBe('equal');
  });

  test('差一两个字的是相近', () => {
    expect(verdict('新建改造渠道总长度')).toMatchObject({ kind: 'near', nearest: LENGTH_ENTRY, isExplained: false });
    expect(verdict('新修建改造渠道总长度').kind).toBe('near');
    expect(verdict('新修建及改造渠道总长度').kind).toBe('specific');
  });

  test('六个字以内只许差一个字', () => {
    const short = indexLibrary([{ ...LENGTH_ENTRY, name: '渠道总长度', normalName: '渠道总长度' }]);
    const of = (name: string) => guardName(line('x', { ...QUANTITY, name }), 'frame_2021', short, limits).kind;
    expect(of('渠道长度')).toBe('near');
    expect(of('水渠长度')).toBe('specific');
  });

  test('别的二级指标下的相近名称不算', () => {
    expect(verdict('新建改造渠道总长度', { level1: 'benefit', level2: 'social_benefit' }).kind).toBe('specific');
  });

  test('停用的共性指标不占用名称', () => {
    expect(verdict(RETIRED_ENTRY.name).kind).toBe('specific');
  });

  test('2020 年体系中，经济成本的共性指标在产出—成本下找', () => {
    const near = line('x', { level1: 'output', level2: 'cost', name: '渠道防渗单位总造价', specificReason: '' });
    expect(guardName(near, 'frame_2020', library, limits)).toMatchObject({ kind: 'near', nearest: COST_ENTRY });
  });
});

describe('wording rule', () => {
  test.each([
    ['等于体系内名称', { name: '新建改造渠道长度' }, ['wording error lines[4].name name_is_common']],
    [
      '相近而没有说明',
      { name: '新建改造渠道总长度', specificReason: ' ' },
      ['wording error lines[4].specificReason name_is_near'],
    ],
    ['相近而已经说明', { name: '新建改造渠道总长度' }, ['wording warning lines[4].name near_name_explained']],
    [
      '个性指标没有理由',
      { name: '田间毛渠长度', specificReason: '' },
      ['wording error lines[4].specificReason specific_reason_missing'],
    ],
  ])('%s', (_title, changes, expected) => {
    const form = withLine('share', { ...QUANTITY, unit: '公里', ...changes });
    expect(told(check(form).filter(({ rule }) => rule === 'wording'))).toEqual(expected);
  });
});

describe('G08 共性指标不改动', () => {
  test.each([
    ['名称', { name: '渠道长度' }, 'name common_name_changed'],
    ['二级指标', { level2: 'quality' }, 'level2 common_level_changed'],
    ['单位', { unit: '米' }, 'unit common_unit_changed'],
    ['性质', { direction: 'le' }, 'direction common_direction_changed'],
    ['不在库中', { indicatorId: 'nowhere' }, 'indicatorId common_unknown'],
  ] as const)('%s', (_title, changes, expected) => {
    const found = told(check(withLine('length', changes)).filter(({ rule }) => rule === 'G08'));
    expect(found).toEqual([`G08 error lines[0].${expected}`]);
  });

  test('已停用', () => {
    const form = withLine('length', { indicatorId: RETIRED_ENTRY.id, name: RETIRED_ENTRY.name });
    expect(told(check(form))).toContain('G08 error lines[0].indicatorId common_retired');
  });
});

describe('a typed library name becomes the entry', () => {
  test('空白的行取共性指标的单位和性质', () => {
    const form: TargetForm = {
      ...SOUND,
      lines: [line('x', { name: '新建改造渠道长度', targetValue: '', unit: '', direction: 'le' })],
    };
    expect(linkLibraryNames(form, library).lines[0]).toMatchObject({
      indicatorId: LENGTH_ENTRY.id,
      name: LENGTH_ENTRY.name,
      level2: 'quantity',
      unit: '公里',
      direction: 'ge',
      specificReason: '',
    });
  });

  test('已填的值不悄悄换单位：由 G08 指出', () => {
    const form = linkLibraryNames(withLine('share', { name: PASS_ENTRY.name, targetValue: '8', unit: '处' }), library);
    expect(form.lines[4]).toMatchObject({ indicatorId: PASS_ENTRY.id, targetValue: '8', unit: '处' });
    expect(told(check(form))).toContain('G08 error lines[4].unit common_unit_changed');
  });
});

const spelled = fc
  .tuple(fc.constantFrom(...LIBRARY.map(({ name }) => name)), fc.array(fc.nat({ max: 12 }), { maxLength: 4 }))
  .map(([name, cuts]) => cuts.reduce((text, at) => `${text.slice(0, at)} （${text.slice(at)}`, name));
const typedName = fc.oneof(
  spelled,
  fc.string({ unit: fc.constantFrom('渠', '道', '长', '度', '（', ' ', '新'), maxLength: 9 }),
);

test('property: no accepted form holds free text equal to a library name', () => {
  const names = new Set(LIBRARY.filter((entry) => !entry.isRetired).map((entry) => entry.normalName));
  fc.assert(
    fc.property(typedName, fc.boolean(), (name, isLinked) => {
      const typed = withLine('share', { ...QUANTITY, name, unit: '公里' });
      const form = isLinked ? linkLibraryNames(typed, library) : typed;
      const isAccepted = checkTarget(form, SUBJECT, LIBRARY, RULES).every(
        ({ rule }) => rule !== 'wording' && rule !== 'G05',
      );
      const freeText = form.lines.filter((each) => each.indicatorId === null);
      if (isAccepted) expect(freeText.some((each) => names.has(normaliseName(each.name)))).toBe(false);
      if (isLinked) expect(freeText.some((each) => names.has(normaliseName(each.name)))).toBe(false);
    }),
  );
});
