/**
 * The demo county's people: 111 units, divisions, two agencies and one account for every seat that acts, told by
 * calling acts. Accounts are named by seat and unit and have no passwords: no person is invented.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { act } from '@/lib/audit/act';
import type { RequestContext } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import { assignAgencies } from '@/lib/organisation/acts/assign-agencies';
import { assignDivisions } from '@/lib/organisation/acts/assign-divisions';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { loadUnits } from '@/lib/organisation/acts/load-units';
import { saveAgency } from '@/lib/organisation/acts/save-agency';
import { saveDivision } from '@/lib/organisation/acts/save-division';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { SEAT_LABELS, seatInWords } from '@/lib/organisation/labels';
import { requireSystem } from '@/lib/organisation/policy';
import { listUnits } from '@/lib/organisation/queries/list-units';

/** The bureau's divisions, and whose units are whose: the first pattern that a unit's kind and name meet. */
const DIVISIONS = [
  { code: 'jkw', name: '教科文股', pattern: /学校|教育|科学|文化|体育|广播|融媒|图书|宣传/ },
  { code: 'sb', name: '社会保障股', pattern: /医疗|卫生|民政|人力资源|残疾|退役|救助|养老/ },
  { code: 'nyny', name: '农业农村股', pattern: /乡镇|农牧场|农业|畜牧|水利|林业|乡村|气象/ },
  { code: 'jjjs', name: '经济建设股', pattern: /发展和改革|住房|交通|城市|工业|园区|商务|自然资源|生态|市场/ },
  { code: 'xzzf', name: '行政政法股', pattern: /./ },
] as const;

const AGENCIES = [
  { name: '示例会计师事务所（虚构）', kind: '会计师事务所' },
  { name: '示例绩效咨询公司（虚构）', kind: '咨询公司' },
] as const;

const COUNTY_SEATS: readonly { seat: Seat; loginName: string }[] = [
  { seat: 'performance_office', loginName: 'jixiaogu' },
  { seat: 'budget_office', loginName: 'yusuangu' },
  { seat: 'finance_leader', loginName: 'caizhengjulingdao' },
  { seat: 'congress_reader', loginName: 'renda' },
  { seat: 'audit_reader', loginName: 'shenjiju' },
  { seat: 'county_leader', loginName: 'xianlingdao' },
  { seat: 'system_administrator', loginName: 'xitong' },
  { seat: 'security_administrator', loginName: 'anquan' },
  { seat: 'audit_administrator', loginName: 'shenji' },
];

export interface DemoOrganisation {
  readonly units: readonly UnitRecord[];
  readonly agencyIds: readonly string[];
}

/**
 * Fills an empty database with the demo county's organisation; `context` is the system's. One transaction for all of
 * it: each act joins the one that is open, with its own entry in the trail.
 */
export const seedDemoOrganisation = act({
  name: 'create-county',
  schema: z.object({ fiscalYear: z.number() }),
  authorise: requireSystem,
  run: async (scope, { fiscalYear }): Promise<DemoOrganisation> => {
    await createCounty(scope, { name: '轮台县', isDemo: true, businessDate: scope.businessDate });
    const units = await seedUnits(scope, fiscalYear);
    const agencyIds = await seedAgencies(scope, fiscalYear, units);
    for (const unit of units) await seedUnitAccounts(scope, unit, units);
    for (const { seat, loginName } of COUNTY_SEATS) await seedAccount(scope, loginName, { seat }, SEAT_LABELS[seat]);
    return { units, agencyIds };
  },
});

async function seedUnits(context: RequestContext, fiscalYear: number): Promise<readonly UnitRecord[]> {
  const csv = await readFile(new URL('./data/units.csv', import.meta.url), 'utf8');
  await loadUnits(context, { fiscalYear, csv });
  const units = await listUnits(context, fiscalYear);
  for (const { code, name, pattern } of DIVISIONS) {
    const division = await saveDivision(context, { code, name });
    const mine = units.filter((unit) => divisionOf(unit).pattern === pattern);
    const rows = mine.map((unit) => ({ unitId: unit.id, divisionId: division.id, expectedVersion: unit.version }));
    await assignDivisions(context, { assignments: rows });
    await seedAccount(
      context,
      `gushi.${code}`,
      { seat: 'finance_division', divisionId: division.id },
      seatInWords('finance_division', name),
    );
  }
  return listUnits(context, fiscalYear);
}

function divisionOf(unit: UnitRecord): (typeof DIVISIONS)[number] {
  const words = `${unit.kind} ${unit.name} ${unit.parentName ?? ''}`;
  return DIVISIONS.find(({ pattern }) => pattern.test(words)) ?? DIVISIONS[4];
}

/** Every other unit to either agency, so that both have work. */
async function seedAgencies(
  context: RequestContext,
  fiscalYear: number,
  units: readonly UnitRecord[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [index, agency] of AGENCIES.entries()) {
    const { id } = await saveAgency(context, { ...agency, id: null, isEngaged: true });
    const mine = units.filter((_, position) => position % AGENCIES.length === index);
    await assignAgencies(context, { fiscalYear, agencyId: id, unitIds: mine.map((unit) => unit.id) });
    const words = seatInWords('agency_evaluator', agency.name);
    await seedAccount(context, `jigou.${index + 1}`, { seat: 'agency_evaluator', agencyId: id }, words);
    ids.push(id);
  }
  return ids;
}

async function seedUnitAccounts(
  context: RequestContext,
  unit: UnitRecord,
  units: readonly UnitRecord[],
): Promise<void> {
  const isDepartment = units.some((other) => other.parentId === unit.id);
  const seats = [
    { seat: 'unit_clerk', login: 'jingban' },
    { seat: 'unit_reviewer', login: 'shenhe' },
    ...(isDepartment ? ([{ seat: 'department_reviewer', login: 'zhuguan' }] as const) : []),
  ] as const;
  for (const { seat, login } of seats) {
    await seedAccount(context, `${login}.${unit.code}`, { seat, unitId: unit.id }, seatInWords(seat, unit.name));
  }
}

async function seedAccount(
  context: RequestContext,
  loginName: string,
  seat: Pick<HeldSeat, 'seat'> & Partial<HeldSeat>,
  displayName: string,
): Promise<void> {
  const { id } = await createPerson(context, { loginName, displayName });
  await grantSeat(context, { id, expectedVersion: 1, ...seat });
}
