/** A small county for the tests of projects: a department with a subordinate, another unit, a second county. */
import type { Actor, RequestContext } from '@/lib/core/context';
import type { FactOf } from '@/lib/core/facts';
import type { Seat } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { database } from '@/lib/platform/db/client';
import { on, wire } from '@/lib/platform/facts';
import { newId } from '@/lib/platform/ids';
import { activateRuleSet } from '@/lib/rules/acts/activate-rule-set';
import { defaultRuleSet } from '@/lib/rules/domain/default-packs';

export const COUNTY = '990401';
export const OTHER_COUNTY = '990402';
export const DEPARTMENT = newId();
export const SUBORDINATE = newId();
export const OTHER_UNIT = newId();
export const FOREIGN_UNIT = newId();
export const DIVISION = newId();
export const AGENCY = newId();

type Scope = { unitId?: string; divisionId?: string; agencyId?: string };

export function contextOf(actor: Actor | null, countyCode = COUNTY): RequestContext {
  const origin = actor === null ? 'system' : 'web';
  return { countyCode, actor, origin, now: new Date('2025-05-20T02:00:00Z'), businessDate: '2025-05-20', address: '' };
}

export function seated(seat: Seat, scope: Scope = {}, countyCode = COUNTY): RequestContext {
  const held = {
    seat,
    unitId: scope.unitId ?? null,
    divisionId: scope.divisionId ?? null,
    agencyId: scope.agencyId ?? null,
  };
  return contextOf({ personId: newId(), displayName: '测试席位', seats: [held] }, countyCode);
}

export const clerk = seated('unit_clerk', { unitId: SUBORDINATE });

/** Facts told since the wiring was loaded. */
export const told: FactOf<'projects_registered'>[] = [];

async function unit(countyCode: string, id: string, code: string, parentId: string | null = null): Promise<void> {
  const rest = { kind: '政府部门', validFromYear: 2023, searchKeys: '', isFictional: true };
  const divisionId = countyCode === COUNTY && code !== '302' ? DIVISION : null;
  await database().budgetUnit.create({
    data: { countyCode, id, code, name: `测试单位${code}`, parentId, divisionId, ...rest },
  });
}

export async function makeCounty(): Promise<void> {
  wire([on('projects_registered', async (_context, fact) => void told.push(fact))]);
  for (const countyCode of [COUNTY, OTHER_COUNTY]) {
    await createCounty(contextOf(null, countyCode), { name: '测试县', isDemo: false, businessDate: null });
    await activateRuleSet(contextOf(null, countyCode), { rules: defaultRuleSet(2025), expectedVersion: 0 });
  }
  await database().financeDivision.create({
    data: { countyCode: COUNTY, id: DIVISION, code: 'n', name: '农业农村股' },
  });
  await unit(COUNTY, DEPARTMENT, '301');
  await unit(COUNTY, SUBORDINATE, '301001', DEPARTMENT);
  await unit(COUNTY, OTHER_UNIT, '302');
  await unit(OTHER_COUNTY, FOREIGN_UNIT, '301');
  const agency = { countyCode: COUNTY, id: AGENCY, name: '测试评价机构', kind: '咨询公司' };
  await database().thirdPartyAgency.create({ data: agency });
  const assignment = { countyCode: COUNTY, id: newId(), fiscalYear: 2025, agencyId: AGENCY, unitId: SUBORDINATE };
  await database().agencyAssignment.create({ data: assignment });
}

/** A complete form of a project of the subordinate unit; change what the test is about. */
export function projectForm(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: newId(),
    subjectKind: 'project',
    code: '',
    localCode: '',
    name: '农村道路养护项目',
    category: 'special_purpose',
    kind: 'key_construction',
    continuity: 'new',
    unitId: SUBORDINATE,
    implementingUnitId: '',
    projectLeader: '规划股股长',
    leaderPhone: '',
    unitLeader: '局长',
    termFrom: '2025',
    termTo: '2026',
    fiscalYear: '2025',
    book: 'general_public',
    moneyUnit: 'wan',
    sources: { central: '100', county: '50.5' },
    chosenMarks: ['direct'],
    functionCode: '214',
    ...change,
  };
}

export async function auditOf(act: string, outcome: 'done' | 'refused', subjectId?: string) {
  const where = { countyCode: COUNTY, act, outcome, ...(subjectId ? { subjectId } : {}) };
  const rows = await database().auditEntry.findMany({ where, orderBy: { sequence: 'desc' } });
  return rows.map((row) => JSON.parse(row.payload));
}

/** Codes of the reasons a promise was refused with. */
export async function reasonsOf(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null || typeof error !== 'object' || !('refusals' in error) || !Array.isArray(error.refusals)) {
    throw new Error(`expected a refusal, got ${String(error)}`);
  }
  return error.refusals.map((refusal) => String(refusal.code));
}
