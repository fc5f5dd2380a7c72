import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportTrail } from '@/lib/audit/acts/export-trail';
import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { exportAccounts } from '@/lib/organisation/acts/export-accounts';
import { exportAgencies } from '@/lib/organisation/acts/export-agencies';
import { exportTrainings } from '@/lib/organisation/acts/export-trainings';
import { exportUnits } from '@/lib/organisation/acts/export-units';
import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveAgency } from '@/lib/organisation/acts/save-agency';
import { saveTraining } from '@/lib/organisation/acts/save-training';
import { inOrder, pageAfter } from '@/lib/organisation/domain/sorted-list';
import { accountParams, unitParams } from '@/lib/organisation/list-params';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { searchAccounts } from '@/lib/organisation/queries/search-accounts';
import { searchUnits } from '@/lib/organisation/queries/search-units';
import { database } from '@/lib/platform/db/client';
import { foundCounty, openAccount, seated, systemOf } from '@/tests/factories/county';

const COUNTY = '990161';
const OTHER = '990162';
const keeper = seated(COUNTY, { seat: 'system_administrator' });
const office = seated(COUNTY, { seat: 'performance_office' });
const auditor = seated(COUNTY, { seat: 'audit_administrator' });
const UNITS = `单位编码,单位名称,单位类型,主管部门
303,教育局,政府部门,
908,第二小学,事业单位,303
905,第四中学,事业单位,303
`;

/** The words of the first sheet's rows, without the head and the sums. */
async function rowsIn({ bytes }: { bytes: Uint8Array }): Promise<readonly string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) =>
    rows.push(Array.from({ length: row.cellCount }, (_, i) => row.getCell(i + 1).text)),
  );
  return rows.slice(1).filter(([first]) => first !== '合计');
}

async function lastExport(countyCode = COUNTY): Promise<unknown> {
  const entry = await database().auditEntry.findFirst({
    where: { countyCode, act: 'export-list', outcome: 'done' },
    orderBy: { sequence: 'desc' },
  });
  return JSON.parse(entry?.payload ?? '{}').after;
}

const loginsOf = async (context: RequestContext, search: object) =>
  (await searchAccounts(context, accountParams.parse(search))).map((row) => row.loginName);

beforeAll(async () => {
  await foundCounty(COUNTY);
  await foundCounty(OTHER);
  const system = systemOf(COUNTY);
  await openAccount(COUNTY, 'xitong', { seat: 'system_administrator' });
  await openAccount(COUNTY, 'yusuan', { seat: 'budget_office' });
  await createPerson(system, { loginName: 'xinren', displayName: '新来的人' });
  await createPerson(systemOf(OTHER), { loginName: 'waixian', displayName: '外县的人' });
  await loadUnits(keeper, { fiscalYear: 2025, csv: UNITS });
  const units = await listUnits(system, 2025);
  const idOf = (code: string) => units.find((unit) => unit.code === code)?.id ?? '';
  const { id } = await saveAgency(office, { name: '示例咨询', kind: '咨询公司', isEngaged: true });
  await saveAgency(office, { name: '另一家', kind: '高校', isEngaged: false });
  await assignAgencies(office, { fiscalYear: 2025, agencyId: id, unitIds: [idOf('908')] });
  for (const [kind, title, headcount] of [
    ['lecture', '目标填报培训', 3],
    ['practice', '监控实操', 5],
  ] as const) {
    const attendances = [{ unitId: idOf('908'), headcount, result: 'passed' }];
    await saveTraining(office, { fiscalYear: 2025, kind, heldOn: '2025-03-12', title, material: '讲义', attendances });
  }
});

describe('清单：筛选、排序、翻页', () => {
  it('账号按词、席位、状态筛，按列排；地址里看不懂的不筛', async () => {
    expect(await loginsOf(keeper, {})).toEqual(['xinren', 'xitong', 'yusuan']);
    expect(await loginsOf(keeper, { q: '新来' })).toEqual(['xinren']);
    expect(await loginsOf(keeper, { seat: 'budget_office' })).toEqual(['yusuan']);
    expect(await loginsOf(keeper, { state: 'created' })).toEqual(['xinren']);
    expect(await loginsOf(keeper, { sort: 'loginName', order: 'descending' })).toEqual(['yusuan', 'xitong', 'xinren']);
    expect(await loginsOf(keeper, { state: 'x', seat: 'x', sort: 'x', order: 'x' })).toHaveLength(3);
  });

  it('单位可以只看未委派机构的', async () => {
    const codesOf = async (search: object) =>
      (await searchUnits(office, 2025, unitParams.parse(search))).map((unit) => unit.code);
    expect(await codesOf({ agency: 'none' })).toEqual(['303', '905']);
    expect(await codesOf({ q: '中学' })).toEqual(['905']);
    expect(await codesOf({ sort: 'parent', order: 'descending' })).toEqual(['905', '908', '303']);
  });

  it('翻页按上一页末行接着走，能原路退回；末行没了就回到首页', () => {
    const rows = ['丙', '甲', '乙'].map((name, index) => ({ id: `${index}`, name, rank: index }));
    const sorted = inOrder(rows, { rank: (row) => row.rank }, { sort: 'rank', direction: 'descending' });
    expect(sorted.map((row) => row.name)).toEqual(['乙', '甲', '丙']);
    const first = pageAfter(sorted, null, 2);
    expect(first).toMatchObject({ previous: null, next: { after: '1' } });
    const second = pageAfter(sorted, '1', 2);
    expect(second.rows.map((row) => row.id)).toEqual(['0']);
    expect(second).toMatchObject({ previous: { after: null }, next: null });
    expect(pageAfter(sorted, 'gone', 2).rows).toEqual(first.rows);
  });
});

describe('导出', () => {
  it('文件里就是筛出的行，操作记录写明条件和行数', async () => {
    const accounts = await rowsIn(await exportAccounts(keeper, { search: { seat: 'budget_office' } }));
    expect(accounts).toEqual([['yusuan', 'yusuan 的账号', '预算股', '启用', '否', '否', '2025-05-20 10:00:00']]);
    expect(await lastExport()).toEqual({ list: 'accounts', search: { seat: 'budget_office' }, rows: 1 });
    const units = await rowsIn(await exportUnits(office, { search: { agency: 'none' } }));
    expect(units.map(([code]) => code)).toEqual(['303', '905']);
    expect(await lastExport()).toMatchObject({ list: 'units', rows: 2 });
    expect((await rowsIn(await exportAgencies(office, { search: { engaged: 'no' } }))).map(([name]) => name)).toEqual([
      '另一家',
    ]);
    const trainings = await rowsIn(await exportTrainings(office, { search: { sort: 'heads', order: 'descending' } }));
    expect(trainings.map((row) => [row[2], row[5]])).toEqual([
      ['监控实操', '5'],
      ['目标填报培训', '3'],
    ]);
    expect(await lastExport()).toMatchObject({ list: 'trainings', year: 2025, rows: 2 });
  });

  it('操作记录按条件导出，导出本身也留痕', async () => {
    const file = await exportTrail(auditor, { search: { act: 'create-person', order: 'ascending' } });
    const people = await rowsIn(file);
    expect(people.map((row) => row[3])).toEqual(['创建账号', '创建账号', '创建账号']);
    expect(await lastExport()).toMatchObject({ list: 'audit-trail', rows: 3 });
  });

  it('看不了的席位也导不出，留下被拒绝的记录', async () => {
    const denied: readonly [RequestContext, (context: RequestContext, input: unknown) => Promise<unknown>][] = [
      [office, exportAccounts],
      [keeper, exportUnits],
      [keeper, exportAgencies],
      [keeper, exportTrainings],
      [keeper, exportTrail],
    ];
    for (const [context, exportList] of denied) {
      await expect(exportList(context, { search: {} })).rejects.toBeInstanceOf(Forbidden);
    }
    const refused = { countyCode: COUNTY, act: 'export-list', outcome: 'refused' } as const;
    expect(await database().auditEntry.count({ where: refused })).toBe(denied.length);
  });
});
