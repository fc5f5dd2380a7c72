import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Forbidden, ImportRejected } from '@/lib/core/errors';
import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveDivision } from '@/lib/organisation/acts/save-division';
import { getUnitTree } from '@/lib/organisation/queries/get-unit-tree';
import { listUnits, listUnitsInScope } from '@/lib/organisation/queries/list-units';
import { foundCounty, refusalsOf, seated, systemOf, trailOf } from '@/tests/factories/county';

const COUNTY = '990101';
const OTHER = '990102';
const csv = readFileSync('prisma/seed/data/units.csv', 'utf8');
const system = systemOf(COUNTY);

beforeAll(async () => {
  await foundCounty(COUNTY);
  await foundCounty(OTHER);
});

describe('载入单位名单', () => {
  it('111 个单位，树由主管部门连成，拼音可查，留下一条审计', async () => {
    const result = await loadUnits(seated(COUNTY, { seat: 'system_administrator' }), { fiscalYear: 2024, csv });
    expect(result).toEqual({ fiscalYear: 2024, listed: 111, added: 111, changed: 0, closed: 0 });
    const units = await listUnits(system, 2024);
    expect(units).toHaveLength(111);
    expect(units.find((unit) => unit.name === '轮台县财政局')).toMatchObject({
      code: '308',
      isFinanceBureau: true,
      searchKeys: 'ltxczj luntaixiancaizhengju',
    });
    expect(units.filter((unit) => unit.isFictional)).toHaveLength(12);
    const tree = await getUnitTree(system, 2024);
    const branch = tree.find((one) => one.unit.name === '轮台县教育局');
    expect(branch?.subordinates.length).toBe(units.filter((unit) => unit.parentName === '轮台县教育局').length);
    expect(tree.reduce((sum, one) => sum + 1 + one.subordinates.length, 0)).toBe(111);
    expect(await trailOf(COUNTY, 'load-units')).toEqual(['done']);
  });

  it('同一份名单再载入没有变化', async () => {
    const result = await loadUnits(system, { fiscalYear: 2024, csv });
    expect(result).toMatchObject({ added: 0, changed: 0, closed: 0 });
  });

  it('次年少一个单位：上年 111，次年 110；单位回来后又是 111', async () => {
    const lines = csv.trimEnd().split('\n');
    const shorter = lines.filter((line) => !line.includes('示例一局')).join('\n');
    expect(await loadUnits(system, { fiscalYear: 2025, csv: shorter })).toMatchObject({ listed: 110, closed: 1 });
    expect(await listUnits(system, 2024)).toHaveLength(111);
    expect(await listUnits(system, 2025)).toHaveLength(110);
    expect(await loadUnits(system, { fiscalYear: 2025, csv })).toMatchObject({ added: 0, changed: 1, closed: 0 });
    expect(await listUnits(system, 2025)).toHaveLength(111);
  });

  it('已载入新名单后不能再载入旧年份', async () => {
    expect(await refusalsOf(loadUnits(system, { fiscalYear: 2023, csv }))).toEqual(['newer_list_loaded']);
  });

  it('坏名单逐格指出，整份不载入', async () => {
    const bad = [
      '单位编码,单位名称,单位类型,主管部门',
      '1001,甲局,政府部门,',
      '202,甲局,,',
      '203,乙所,事业单位,无此局',
    ];
    const failed = loadUnits(systemOf(OTHER), { fiscalYear: 2025, csv: bad.join('\n') });
    await expect(failed).rejects.toBeInstanceOf(ImportRejected);
    const cells = await failed.catch((error: ImportRejected) => error.cells.map((cell) => `${cell.cell} ${cell.rule}`));
    expect(cells).toEqual(['A2 U02', 'B3 U05', 'C3 U04', 'D4 U06']);
    expect(await listUnits(systemOf(OTHER), 2025)).toHaveLength(0);
  });

  it('名单里的股室须先登记；登记后单位对口到它', async () => {
    const list = '单位编码,单位名称,单位类型,主管部门,对口业务股室\n201,甲局,政府部门,,教科文股';
    const first = loadUnits(systemOf(OTHER), { fiscalYear: 2025, csv: list });
    await expect(first).rejects.toMatchObject({ cells: [{ cell: 'E2', rule: 'U08' }] });
    await saveDivision(systemOf(OTHER), { code: 'jkw', name: '教科文股' });
    await loadUnits(systemOf(OTHER), { fiscalYear: 2025, csv: list });
    expect((await listUnits(systemOf(OTHER), 2025))[0]).toMatchObject({ divisionName: '教科文股' });
  });

  it('别的席位被拒绝并留痕；另一县的名单不受影响', async () => {
    const office = seated(COUNTY, { seat: 'performance_office' });
    await expect(loadUnits(office, { fiscalYear: 2025, csv })).rejects.toBeInstanceOf(Forbidden);
    expect((await trailOf(COUNTY, 'load-units')).at(-1)).toBe('refused');
    expect(await listUnits(systemOf(OTHER), 2025)).toHaveLength(1);
  });
});

describe('席位看得到的单位', () => {
  it('主管部门看到本部门和所属单位，经办只看本单位，业务股室没有单位时什么也看不到', async () => {
    const units = await listUnits(system, 2025);
    const education = units.find((unit) => unit.name === '轮台县教育局');
    const unitId = education?.id ?? '';
    const reviewer = await listUnitsInScope(seated(COUNTY, { seat: 'department_reviewer', unitId }), 2025);
    expect(reviewer.map((unit) => unit.id).toSorted()).toEqual(
      units
        .filter((unit) => unit.id === unitId || unit.parentId === unitId)
        .map((unit) => unit.id)
        .toSorted(),
    );
    const clerk = await listUnitsInScope(seated(COUNTY, { seat: 'unit_clerk', unitId }), 2025);
    expect(clerk.map((unit) => unit.id)).toEqual([unitId]);
    expect(await listUnitsInScope(seated(COUNTY, { seat: 'finance_division', divisionId: unitId }), 2025)).toEqual([]);
    expect(await listUnitsInScope(seated(COUNTY, { seat: 'performance_office' }), 2025)).toHaveLength(111);
    expect(await listUnitsInScope(seated(COUNTY, { seat: 'system_administrator' }), 2025)).toEqual([]);
  });

  it('同一席位拿到另一县去看不到任何单位', async () => {
    const unitId = (await listUnits(system, 2025))[0]?.id ?? '';
    expect(await listUnitsInScope(seated(OTHER, { seat: 'unit_clerk', unitId }), 2025)).toEqual([]);
  });
});
