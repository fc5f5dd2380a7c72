import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { exportProjects } from '@/lib/projects/acts/export-projects';
import { registerProject } from '@/lib/projects/acts/register-project';
import { type ListParams, readListParams } from '@/lib/projects/list-params';
import { listProjects } from '@/lib/projects/queries/list-projects';
import {
  AGENCY,
  auditOf,
  clerk,
  DEPARTMENT,
  DIVISION,
  makeCounty,
  OTHER_COUNTY,
  OTHER_UNIT,
  projectForm,
  SUBORDINATE,
  seated,
} from './project-county';

const NAMES = ['乡村道路', '安居工程', '灌溉渠系', '饮水安全', '=恶意公式', '百分之%_号'];
const office = seated('performance_office');

beforeAll(async () => {
  await makeCounty();
  for (const [index, name] of NAMES.entries()) {
    await registerProject(clerk, projectForm({ name, sources: { county: String(index % 3) }, code: '' }));
  }
  const other = seated('unit_clerk', { unitId: OTHER_UNIT });
  const policy = { subjectKind: 'policy', kind: '', book: 'government_managed_fund', sources: { other: '0.01' } };
  await registerProject(other, projectForm({ name: '草原补助政策', unitId: OTHER_UNIT, ...policy }));
});

function list(context: RequestContext, search: ListParams = {}, limit = 40) {
  const { filter, position } = readListParams(search, 2025);
  return listProjects(context, filter, position, limit);
}

async function namesOf(context: RequestContext, search: ListParams = {}): Promise<string[]> {
  return (await list(context, search)).rows.map((row) => row.name);
}

describe('list-projects', () => {
  test.each([
    ['经办', clerk, 6],
    ['主管部门', seated('department_reviewer', { unitId: DEPARTMENT }), 6],
    ['对口股室', seated('finance_division', { divisionId: DIVISION }), 6],
    ['第三方机构', seated('agency_evaluator', { agencyId: AGENCY }), 6],
    ['绩效股', office, 7],
    ['外单位', seated('unit_clerk', { unitId: OTHER_UNIT }), 1],
    ['外县绩效股', seated('performance_office', {}, OTHER_COUNTY), 0],
    ['系统管理员', seated('system_administrator'), 0],
  ])('%s看到自己范围内的', async (_who, context, count) => {
    const page = await list(context);
    expect([page.rows.length, page.count]).toEqual([count, count]);
  });

  test('合计由数据库对全部符合条件的求和，与翻页无关', async () => {
    const page = await list(office, {}, 2);
    expect([page.rows.length, page.count, page.totalFen]).toEqual([2, 7, 6_000_000 + 10_000]);
  });

  test.each(['unit', 'name', 'code', 'total'])('按 %s 排序，向后翻完再向前翻回，不重不漏', async (sort) => {
    for (const order of ['ascending', 'descending']) {
      const all = (await list(office, { sort, order })).rows.map((row) => row.id);
      const forward: string[] = [];
      let page = await list(office, { sort, order }, 3);
      for (; ; page = await list(office, { sort, order, after: page.next ?? '' }, 3)) {
        forward.push(...page.rows.map((row) => row.id));
        if (page.next === null) break;
      }
      expect(forward).toEqual(all);
      const back = await list(office, { sort, order, before: page.previous ?? '' }, 3);
      expect(back.rows.map((row) => row.id)).toEqual(all.slice(3, 6));
      const first = await list(office, { sort, order, before: back.previous ?? '' }, 3);
      expect([first.rows.map((row) => row.id), first.previous]).toEqual([all.slice(0, 3), null]);
    }
  });

  test('名称按拼音排序', async () => {
    const names = await namesOf(clerk, { sort: 'name', q: '道路' });
    expect(names).toEqual(['乡村道路']);
    const chinese = (await namesOf(clerk, { sort: 'name' })).filter((name) => /^\p{Script=Han}/u.test(name));
    expect(chinese).toEqual(['安居工程', '百分之%_号', '灌溉渠系', '乡村道路', '饮水安全']);
  });

  test.each([
    ['道路', ['乡村道路']],
    ['xcdl', ['乡村道路']],
    ['XiangCun', ['乡村道路']],
    ['测试单位302', ['草原补助政策']],
    ['%_', ['百分之%_号']],
    ['道路 安全', []],
  ])('查找“%s”', async (q, names) => {
    expect(await namesOf(office, { q })).toEqual(names);
  });

  test('条件可以叠加；看不懂的条件当作没有', async () => {
    expect(await namesOf(office, { subject: 'policy', book: 'government_managed_fund' })).toEqual(['草原补助政策']);
    expect(await namesOf(office, { unit: OTHER_UNIT })).toEqual(['草原补助政策']);
    expect(await namesOf(clerk, { unit: OTHER_UNIT })).toEqual([]);
    expect(await namesOf(office, { year: '2026' })).toEqual([]);
    expect(await namesOf(office, { kind: 'x', sort: "';drop", after: 'x~y', category: ['a', 'b'] })).toHaveLength(7);
  });
});

describe('导出', () => {
  test('与屏幕同样的行和合计，公式文字不会执行，留下审计', async () => {
    const { bytes, fileName } = await exportProjects(clerk, { search: { unit: SUBORDINATE }, moneyUnit: 'yuan' });
    expect(fileName).toBe('2025年度项目和政策.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes).buffer);
    const sheet = workbook.worksheets[0];
    const firstColumn = (sheet?.getColumn(1).values ?? []).map(String);
    expect(firstColumn).toHaveLength(1 + 1 + 6 + 1);
    expect(firstColumn.some((text) => text.startsWith('='))).toBe(false);
    const head = (sheet?.getRow(1).values ?? []) as unknown[];
    const total = sheet?.getRow(8).getCell(head.indexOf('资金总额（元）')).value;
    expect(total).toBe(60_000);
    const [entry] = await auditOf('export-list', 'done');
    expect(entry.after).toEqual({ list: 'projects', search: { unit: SUBORDINATE }, rows: 6 });
  });

  test('三员不能导出', async () => {
    await expect(exportProjects(seated('audit_administrator'), { search: {} })).rejects.toBeInstanceOf(Forbidden);
  });
});
