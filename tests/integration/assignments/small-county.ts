/** A small county for the tests of this chapter: three units in two divisions, their people, finance, another county. */
import type { RequestContext } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import { createCounty } from '@/lib/organisation/acts/create-county';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';

export const COUNTY = '990801';
export const OTHER_COUNTY = '990802';
export const TODAY = '2025-05-20';

/** The real time the tests run at; a business day later is another instant too. */
const NOW = new Date('2025-05-20T02:00:00Z');

export const UNITS = { bureau: newId(), school: newId(), hospital: newId(), closed: newId() };
export const DIVISIONS = { education: newId(), health: newId() };
const NO_SCOPE = { unitId: null, divisionId: null, agencyId: null };

const PEOPLE: readonly (HeldSeat & { readonly personId: string; readonly name: string })[] = [
  { ...NO_SCOPE, personId: newId(), name: '学校 填报人', seat: 'unit_clerk', unitId: UNITS.school },
  { ...NO_SCOPE, personId: newId(), name: '学校 审核人', seat: 'unit_reviewer', unitId: UNITS.school },
  { ...NO_SCOPE, personId: newId(), name: '医院 填报人', seat: 'unit_clerk', unitId: UNITS.hospital },
  { ...NO_SCOPE, personId: newId(), name: '局 主管', seat: 'department_reviewer', unitId: UNITS.bureau },
  { ...NO_SCOPE, personId: newId(), name: '教科文股', seat: 'finance_division', divisionId: DIVISIONS.education },
  { ...NO_SCOPE, personId: newId(), name: '绩效股', seat: 'performance_office' },
  { ...NO_SCOPE, personId: newId(), name: '安全管理员', seat: 'security_administrator' },
];

/** The context of the person with this name on a business day. */
export function as(name: string, businessDate = TODAY): RequestContext {
  const person = PEOPLE.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  const { personId, ...seat } = person;
  return contextOf({ personId, displayName: name, seats: [seat] }, COUNTY, businessDate);
}

/** A stranger with a seat in a county. */
export function strangerWith(seat: Seat, countyCode: string): RequestContext {
  return contextOf({ personId: newId(), displayName: seat, seats: [{ ...NO_SCOPE, seat }] }, countyCode, TODAY);
}

export function personIdOf(name: string): string {
  return as(name).actor?.personId ?? '';
}

function contextOf(actor: RequestContext['actor'], countyCode: string, businessDate: string): RequestContext {
  return { countyCode, actor, origin: actor ? 'web' : 'system', now: NOW, businessDate, address: '' };
}

export async function createSmallCounty(): Promise<void> {
  for (const countyCode of [COUNTY, OTHER_COUNTY]) {
    const county = { name: '测试县', isDemo: false, businessDate: null };
    await createCounty(contextOf(null, countyCode, TODAY), county);
  }
  const db = database();
  await db.financeDivision.createMany({
    data: [
      { countyCode: COUNTY, id: DIVISIONS.education, code: 'jkw', name: '教科文股' },
      { countyCode: COUNTY, id: DIVISIONS.health, code: 'sb', name: '社会保障股' },
    ],
  });
  const unit = { countyCode: COUNTY, kind: '政府部门', validFromYear: 2024, searchKeys: '' };
  const { education, health } = DIVISIONS;
  await db.budgetUnit.createMany({
    data: [
      { ...unit, id: UNITS.bureau, code: '201', name: '教育局', divisionId: education },
      { ...unit, id: UNITS.closed, code: '203', name: '撤并单位', divisionId: education, validToYear: 2024 },
      { ...unit, id: UNITS.school, code: '201001', name: '第一中学', divisionId: education, parentId: UNITS.bureau },
      { ...unit, id: UNITS.hospital, code: '202', name: '县医院', divisionId: health },
    ],
  });
  await db.person.createMany({
    data: PEOPLE.map(({ personId, name }, index) => ({
      countyCode: COUNTY,
      id: personId,
      loginName: `person${index}`,
      displayName: name,
      state: 'active' as const,
      createdAt: NOW,
    })),
  });
  await db.seatGrant.createMany({
    data: PEOPLE.map(({ name: _, ...grant }) => ({ countyCode: COUNTY, id: newId(), ...grant, grantedAt: NOW })),
  });
}

/** Outcomes of an act in the county's trail, oldest first. */
export async function trailOf(act: string): Promise<readonly string[]> {
  const entries = await database().auditEntry.findMany({
    where: { countyCode: COUNTY, act },
    orderBy: { sequence: 'asc' },
  });
  return entries.map((entry) => entry.outcome);
}
