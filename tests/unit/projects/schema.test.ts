import { describe, expect, it } from 'vitest';
import { registerProjectInput, updateProjectInput } from '@/lib/projects/schema';

const ID = '0197a000-0000-7000-8000-000000000001';

function form(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: ID,
    subjectKind: 'project',
    code: '',
    localCode: ' ',
    name: '  道路养护  ',
    category: 'special_purpose',
    kind: '',
    continuity: 'new',
    unitId: ID,
    implementingUnitId: '',
    projectLeader: '股长',
    leaderPhone: '',
    unitLeader: '局长',
    termFrom: '２０２５年',
    termTo: '2025',
    fiscalYear: '2025',
    book: 'general_public',
    moneyUnit: 'wan',
    sources: { central: '1', county: '' },
    chosenMarks: [],
    functionCode: '',
    ...change,
  };
}

function fieldsOf(change: Record<string, unknown>): string[] {
  const parsed = registerProjectInput.safeParse(form(change));
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.')).sort();
}

describe('项目表单', () => {
  it('empty choices are null, spaces go, full-width years are read', () => {
    const parsed = registerProjectInput.parse(form());
    expect(parsed).toMatchObject({
      name: '道路养护',
      code: null,
      localCode: null,
      kind: null,
      implementingUnitId: null,
    });
    expect(parsed).toMatchObject({ leaderPhone: null, functionCode: null, termFrom: 2025, fiscalYear: 2025 });
  });

  it('the same typed figure is ten thousand times as much in 万元', () => {
    const wan = registerProjectInput.parse(form({ sources: { central: '1.23' } }));
    const yuan = registerProjectInput.parse(form({ sources: { central: '12300.00' }, moneyUnit: 'yuan' }));
    expect(wan.sources.central).toBe(1_230_000);
    expect(yuan.sources).toEqual(wan.sources);
  });

  it.each([
    ['1,234.5万元'],
    ['12%'],
    ['￥100'],
    ['1e5'],
    ['#REF!'],
    ['2024/2/30'],
    ['完成'],
    ['-5'],
    ['1.0000001'],
    ['99999999999999'],
  ])('money %s is refused at its field with words', (text) => {
    const parsed = registerProjectInput.safeParse(form({ sources: { aid: text } }));
    const issues = parsed.success ? [] : parsed.error.issues;
    expect(issues.map((issue) => issue.path.join('.'))).toEqual(['sources.aid']);
    expect(issues[0]?.message).toMatch(/^援疆：.+。$/);
  });

  it('everything wrong is told at once', () => {
    const wrong = { name: '', category: 'x', unitId: '', termFrom: '25', leaderPhone: '找他', sources: { other: 'x' } };
    expect(fieldsOf(wrong)).toEqual(['category', 'leaderPhone', 'name', 'sources.other', 'termFrom', 'unitId']);
  });

  it.each([
    ['65282225T0000000001234', ['code']],
    ['旧码一号', ['code']],
    ['65282225T00000000012', []],
  ])('code %s', (code, fields) => {
    expect(fieldsOf({ code })).toEqual(fields);
  });

  it('an update names the version it was read at', () => {
    expect(updateProjectInput.safeParse(form()).success).toBe(false);
    expect(updateProjectInput.parse(form({ version: '3' })).version).toBe(3);
  });

  it.each([undefined, null, 'text', 7, []])('%j is no form', (input) => {
    expect(registerProjectInput.safeParse(input).success).toBe(false);
  });
});
