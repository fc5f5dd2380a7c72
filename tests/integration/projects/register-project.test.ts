import { beforeAll, describe, expect, test } from 'vitest';
import { Conflict, Forbidden, InvalidInput } from '@/lib/core/errors';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { registerProject } from '@/lib/projects/acts/register-project';
import { getProject } from '@/lib/projects/queries/get-project';
import {
  auditOf,
  COUNTY,
  clerk,
  contextOf,
  DEPARTMENT,
  FOREIGN_UNIT,
  makeCounty,
  OTHER_UNIT,
  projectForm,
  reasonsOf,
  SUBORDINATE,
  seated,
  told,
} from './project-county';

beforeAll(makeCounty);

async function countOf(id: unknown): Promise<number> {
  return database().project.count({ where: { countyCode: COUNTY, id: String(id) } });
}

describe('register-project', () => {
  test('登记后资金总额等于各来源之和，并告知下游', async () => {
    const form = projectForm({ sources: { central: '100', aid: '0.01', county: '50.5' } });
    await registerProject(clerk, form);
    const project = await getProject(clerk, String(form.id));
    expect(project.requests[0]?.total).toBe(150_510_000);
    expect(project.requests[0]?.fundMarks).toEqual(['xinjiang_aid', 'direct']);
    const row = await database().moneyRequest.findFirstOrThrow({ where: { projectId: String(form.id) } });
    expect(row.total.toFixed(2)).toBe('1505100.00');
    expect(told.at(-1)).toEqual({ kind: 'projects_registered', fiscalYear: 2025, projectIds: [form.id] });
    const [entry] = await auditOf('register-project', 'done', String(form.id));
    expect(entry.after).toMatchObject({
      name: '农村道路养护项目',
      total: '1505100.00',
      fundMarks: ['xinjiang_aid', 'direct'],
    });
  });

  test('同一表单连点两次、同时到达，只有一个项目，只告知一次', async () => {
    const form = projectForm({ name: '连点项目', code: '65282225T000000000777' });
    const before = told.length;
    await Promise.all([registerProject(clerk, form), registerProject(clerk, form)]);
    await registerProject(clerk, form);
    expect(await countOf(form.id)).toBe(1);
    expect(told.length).toBe(before + 1);
  });

  test('别人的编号不能占用', async () => {
    const form = projectForm();
    await registerProject(clerk, form);
    await expect(registerProject(seated('unit_clerk', { unitId: SUBORDINATE }), form)).rejects.toBeInstanceOf(Conflict);
  });

  test.each([
    ['unit_reviewer', { unitId: SUBORDINATE }],
    ['department_reviewer', { unitId: DEPARTMENT }],
    ['performance_office', {}],
    ['budget_office', {}],
    ['system_administrator', {}],
  ] as const)('%s 不能登记，拒绝有记录', async (seat, scope) => {
    const form = projectForm();
    await expect(registerProject(seated(seat, scope), form)).rejects.toBeInstanceOf(Forbidden);
    expect(await countOf(form.id)).toBe(0);
    expect(await auditOf('register-project', 'refused', String(form.id))).toHaveLength(1);
  });

  test.each([
    ['外单位', OTHER_UNIT],
    ['主管部门', DEPARTMENT],
    ['外县单位', FOREIGN_UNIT],
    ['不存在的单位', newId()],
  ])('不能替%s登记，看起来像不存在', async (_name, unitId) => {
    expect(await reasonsOf(registerProject(clerk, projectForm({ unitId })))).toEqual(['unit_not_found']);
  });

  test('代码重复：范围内说出对方名称，范围外不说', async () => {
    const code = '65282225T000000000123';
    await registerProject(clerk, projectForm({ code: ` 65282225t 000000000123`, name: '先登记的项目' }));
    const again = registerProject(clerk, projectForm({ code }));
    await expect(again).rejects.toMatchObject({ refusals: [{ code: 'code_taken', params: { name: '先登记的项目' } }] });
    const stranger = seated('unit_clerk', { unitId: OTHER_UNIT });
    const hidden = registerProject(stranger, projectForm({ code, unitId: OTHER_UNIT }));
    await expect(hidden).rejects.toMatchObject({ refusals: [{ code: 'code_taken', params: {} }] });
  });

  test('同时用同一代码登记，只有一个成功', async () => {
    const code = '65282225T000000000888';
    const tries = [projectForm({ code }), projectForm({ code })].map((form) => registerProject(clerk, form));
    const results = await Promise.allSettled(tries);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await database().project.count({ where: { countyCode: COUNTY, code } })).toBe(1);
  });

  test('带密级标志的文字不保存，审计只记拒绝、不记内容', async () => {
    const form = projectForm({ name: '某机密★工程', projectLeader: '秘密' });
    const refused = registerProject(clerk, form);
    await expect(refused).rejects.toMatchObject({
      refusals: [
        { code: 'text_marked', place: 'name' },
        { code: 'text_marked', place: 'projectLeader' },
      ],
    });
    expect(await countOf(form.id)).toBe(0);
    const [entry] = await auditOf('register-project', 'refused', String(form.id));
    expect(entry.after.reasons).toEqual(['text_marked', 'text_marked']);
    expect(JSON.stringify(entry)).not.toContain('工程');
  });

  test('年度已结束、年度不在项目期内、政策带代码：一次说全', async () => {
    const form = projectForm({ fiscalYear: 2024, subjectKind: 'policy', code: '65282225T000000000321' });
    expect((await reasonsOf(registerProject(clerk, form))).sort()).toEqual([
      'policy_has_code',
      'year_closed',
      'year_outside_term',
    ]);
    const seed = projectForm({ fiscalYear: 2023, termFrom: 2023 });
    await expect(registerProject(contextOf(null), seed)).resolves.toEqual({ id: seed.id });
  });

  test('填错的金额逐项指出，什么也不保存', async () => {
    const form = projectForm({
      name: '',
      sources: { central: '1,234.5万元', region: '12%', county: '１２３', other: '-1', carryover: '1.1234567' },
    });
    const error = await registerProject(clerk, form).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidInput);
    const fields = error instanceof InvalidInput ? error.fields.map((field) => field.field).sort() : [];
    expect(fields).toEqual(['name', 'sources.carryover', 'sources.central', 'sources.other', 'sources.region']);
    expect(await countOf(form.id)).toBe(0);
  });
});
