import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ActScope, act } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import { ALLOWED } from '@/lib/core/decision';
import { Conflict, Forbidden, NotFound } from '@/lib/core/errors';
import { lockMoneyRequest } from '@/lib/projects/acts/lock-money-request';
import { registerProject } from '@/lib/projects/acts/register-project';
import { releaseMoneyRequest } from '@/lib/projects/acts/release-money-request';
import { updateProject } from '@/lib/projects/acts/update-project';
import { changedFieldsInWords } from '@/lib/projects/history-labels';
import { getProject } from '@/lib/projects/queries/get-project';
import { listProjectChanges } from '@/lib/projects/queries/list-project-changes';
import {
  AGENCY,
  auditOf,
  clerk,
  DEPARTMENT,
  DIVISION,
  FOREIGN_UNIT,
  makeCounty,
  OTHER_COUNTY,
  OTHER_UNIT,
  projectForm,
  reasonsOf,
  SUBORDINATE,
  seated,
  told,
} from './project-county';

beforeAll(makeCounty);

/** Stands for an act of the chapter below: whatever it calls joins its transaction. */
function below(work: (scope: ActScope) => Promise<unknown>): (context: RequestContext) => Promise<void> {
  const outer = act({
    name: 'submit-target',
    schema: z.object({}),
    authorise: () => ALLOWED,
    run: async (scope) => {
      await work(scope);
      scope.record({ subjectId: null });
    },
  });
  return (context) => outer(context, {});
}

async function registered(change: Record<string, unknown> = {}): Promise<{ id: string } & Record<string, unknown>> {
  const form = projectForm(change);
  const { id } = await registerProject(clerk, form);
  return { ...form, id };
}

describe('update-project', () => {
  test('修改后版本加一，审计只记改动的项，前后都有', async () => {
    const form = await registered();
    await updateProject(clerk, {
      ...form,
      version: 1,
      name: '农村道路提升项目',
      sources: { central: '100', county: '60' },
    });
    const project = await getProject(clerk, form.id);
    expect([project.name, project.version, project.requests[0]?.total]).toEqual(['农村道路提升项目', 2, 160_000_000]);
    const [entry] = await auditOf('update-project', 'done', form.id);
    expect(entry.before).toEqual({ name: '农村道路养护项目', county: '505000.00', total: '1505000.00' });
    expect(entry.after).toEqual({ name: '农村道路提升项目', county: '600000.00', total: '1600000.00' });
  });

  test('历史按新到旧列出谁改了什么，范围外的人看不到', async () => {
    const form = await registered();
    await updateProject(clerk, { ...form, version: 1, name: '改过的名称', chosenMarks: [] });
    const changes = await listProjectChanges(clerk, form.id);
    expect(changes.map((change) => change.act)).toEqual(['update-project', 'register-project']);
    const [latest] = changes;
    const words = latest ? changedFieldsInWords(latest, new Map()) : [];
    expect(words).toEqual([
      { label: '名称', before: '农村道路养护项目', after: '改过的名称' },
      { label: '资金标记', before: '直达', after: '—' },
    ]);
    const stranger = seated('unit_clerk', { unitId: OTHER_UNIT });
    await expect(listProjectChanges(stranger, form.id)).rejects.toBeInstanceOf(NotFound);
  });

  test('旧版本不能覆盖新内容；两人同时改，一人成功', async () => {
    const form = await registered();
    const tries = ['甲', '乙'].map((name) => updateProject(clerk, { ...form, version: 1, name }));
    const results = await Promise.allSettled(tries);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(Conflict);
    await expect(updateProject(clerk, { ...form, version: 1, name: '丙' })).rejects.toBeInstanceOf(Conflict);
    expect((await getProject(clerk, form.id)).version).toBe(2);
  });

  test.each([
    ['审核席位', seated('unit_reviewer', { unitId: SUBORDINATE }), Forbidden],
    ['主管部门', seated('department_reviewer', { unitId: DEPARTMENT }), Forbidden],
    ['主管部门的经办', seated('unit_clerk', { unitId: DEPARTMENT }), NotFound],
    ['外单位经办', seated('unit_clerk', { unitId: OTHER_UNIT }), NotFound],
    ['外县经办', seated('unit_clerk', { unitId: FOREIGN_UNIT }, OTHER_COUNTY), NotFound],
  ])('%s不能修改', async (_who, context, error) => {
    const form = await registered();
    await expect(updateProject(context, { ...form, version: 1, name: '改名' })).rejects.toBeInstanceOf(error);
    expect((await getProject(clerk, form.id)).version).toBe(1);
  });

  test('增加一个年度的申请会告知下游', async () => {
    const form = await registered();
    await updateProject(clerk, { ...form, version: 1, fiscalYear: 2026, sources: { county: '80' } });
    expect(told.at(-1)).toEqual({ kind: 'projects_registered', fiscalYear: 2026, projectIds: [form.id] });
    const years = (await getProject(clerk, form.id)).requests.map((request) => [request.fiscalYear, request.total]);
    expect(years).toEqual([
      [2026, 80_000_000],
      [2025, 150_500_000],
    ]);
  });

  test('目标在审核时资金不能改，其他内容可以改；放开后可以改', async () => {
    const form = await registered();
    const key = { id: form.id, fiscalYear: 2025 };
    await below((scope) => lockMoneyRequest(scope, key))(clerk);
    const more = { ...form, version: 1, sources: { central: '100', county: '51' } };
    expect(await reasonsOf(updateProject(clerk, more))).toEqual(['request_locked']);
    expect(await reasonsOf(updateProject(clerk, { ...form, version: 1, book: 'state_capital' }))).toEqual([
      'request_locked',
    ]);
    await updateProject(clerk, { ...form, version: 1, projectLeader: '副局长' });
    await below((scope) => releaseMoneyRequest(scope, key))(clerk);
    await updateProject(clerk, { ...more, version: 2 });
    expect((await getProject(clerk, form.id)).requests[0]?.total).toBe(151_000_000);
    expect((await auditOf('lock-money-request', 'done', form.id))[0].after).toEqual({
      fiscalYear: 2025,
      isLocked: true,
    });
    expect(await auditOf('release-money-request', 'done', form.id)).toHaveLength(1);
  });

  test('锁定只能由下游在自己的事务里做', async () => {
    const form = await registered();
    await expect(lockMoneyRequest(clerk, { id: form.id, fiscalYear: 2025 })).rejects.toBeInstanceOf(Forbidden);
    await expect(releaseMoneyRequest(clerk, { id: form.id, fiscalYear: 2025 })).rejects.toBeInstanceOf(Forbidden);
    const absent = below((scope) => lockMoneyRequest(scope, { id: form.id, fiscalYear: 2030 }));
    await expect(absent(clerk)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('get-project', () => {
  test.each([
    ['本单位审核', seated('unit_reviewer', { unitId: SUBORDINATE }), false],
    ['主管部门', seated('department_reviewer', { unitId: DEPARTMENT }), false],
    ['对口股室', seated('finance_division', { divisionId: DIVISION }), false],
    ['第三方机构', seated('agency_evaluator', { agencyId: AGENCY }), false],
    ['人大', seated('congress_reader'), false],
    ['本单位经办', clerk, true],
  ])('%s看得到', async (_who, context, canEdit) => {
    const form = await registered();
    expect(await getProject(context, form.id)).toMatchObject({ id: form.id, canEdit, unit: { code: '301001' } });
  });

  test.each([
    ['外单位', seated('unit_clerk', { unitId: OTHER_UNIT })],
    ['外县绩效股', seated('performance_office', {}, OTHER_COUNTY)],
    ['系统管理员', seated('system_administrator')],
    ['未指派的专家', seated('expert')],
  ])('%s看不到', async (_who, context) => {
    const form = await registered();
    await expect(getProject(context, form.id)).rejects.toBeInstanceOf(NotFound);
  });
});
