/**
 * The accounts of the demo county, by seat and unit, without passwords and without names of persons. The system
 * administrator creates each, the security administrator grants its seat.
 */
import type { Actor } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { requestPasswordReset } from '@/lib/organisation/acts/request-password-reset';
import type { UnitRecord } from '@/lib/organisation/data/units';
import type { Division } from '@/prisma/seed/demo/county';
import type { StoryEvent } from '@/prisma/seed/demo/schedule';
import { sideBySide } from '@/prisma/seed/demo/side-by-side';
import { as, asCounty, at } from '@/prisma/seed/demo/story';

const NO_SCOPE = { unitId: null, divisionId: null, agencyId: null };
const FOUNDED = '2024-08-26';
const UNITS_JOINED = '2024-08-27';
const AGENCIES_ENGAGED = '2024-08-29';

/** Whoever holds an account, by login name. */
export class People {
  readonly #byLogin = new Map<string, Actor>();

  add(loginName: string, actor: Actor): void {
    this.#byLogin.set(loginName, actor);
  }

  get(loginName: string): Actor {
    const actor = this.#byLogin.get(loginName);
    if (actor === undefined) throw new Error(`no account ${loginName} in the demo county`);
    return actor;
  }

  clerkOf = (unit: { code: string }): Actor => this.get(`jingban.${unit.code}`);
  reviewerOf = (unit: { code: string }): Actor => this.get(`shenhe.${unit.code}`);
  departmentOf = (unit: { code: string }): Actor => this.get(`zhuguan.${unit.code}`);
}

interface Account {
  readonly loginName: string;
  readonly displayName: string;
  readonly seats: readonly (Pick<HeldSeat, 'seat'> & Partial<HeldSeat>)[];
}

const ADMINISTRATORS: readonly Account[] = [
  { loginName: 'xitong', displayName: '系统管理员', seats: [{ seat: 'system_administrator' }] },
  { loginName: 'anquan', displayName: '安全管理员', seats: [{ seat: 'security_administrator' }] },
  { loginName: 'shenji', displayName: '审计管理员', seats: [{ seat: 'audit_administrator' }] },
];

const countySeat = (loginName: string, displayName: string, seat: Seat): Account => ({
  loginName,
  displayName,
  seats: [{ seat }],
});

const COUNTY_ACCOUNTS: readonly Account[] = [
  countySeat('jixiaogu.1', '轮台县财政局绩效股 经办', 'performance_office'),
  countySeat('jixiaogu.2', '轮台县财政局绩效股 负责人', 'performance_office'),
  countySeat('yusuangu', '轮台县财政局预算股 负责人', 'budget_office'),
  countySeat('caizhengju.lingdao', '轮台县财政局 局领导', 'finance_leader'),
  countySeat('renda', '县人大财经委 联络员', 'congress_reader'),
  countySeat('shenjiju', '县审计局 查阅', 'audit_reader'),
  countySeat('xianlingdao', '县政府 分管领导', 'county_leader'),
];

/** One clerk of a small unit also sits as its reviewer: what that person prepared, another reviewer must endorse. */
const CLERK_WITH_TWO_SEATS = '210';

export async function appointAdministrators(people: People): Promise<void> {
  for (const account of ADMINISTRATORS) {
    const { id } = await createPerson(asCounty(at(FOUNDED)), account);
    for (const seat of account.seats) await grantSeat(asCounty(at(FOUNDED)), { id, expectedVersion: 1, ...seat });
    people.add(account.loginName, actorOf(id, account));
  }
}

export async function appointCountySeats(people: People): Promise<void> {
  await openAll(people, FOUNDED, COUNTY_ACCOUNTS);
}

export async function appointUnits(people: People, units: readonly UnitRecord[]): Promise<void> {
  const departments = new Set(units.map((unit) => unit.parentId));
  await openAll(
    people,
    UNITS_JOINED,
    units.flatMap((unit) => accountsOf(unit, departments.has(unit.id))),
  );
}

export async function appointDivisions(people: People, divisions: readonly Division[]): Promise<void> {
  const accounts = divisions
    .filter(({ code }) => code !== 'yusuan' && code !== 'jixiao')
    .map(
      ({ id, code, name }): Account => ({
        loginName: `gushi.${code}`,
        displayName: `轮台县财政局${name} 经办`,
        seats: [{ seat: 'finance_division', divisionId: id }],
      }),
    );
  await openAll(people, FOUNDED, accounts);
}

export async function appointEvaluators(
  people: People,
  agencies: readonly { id: string; name: string }[],
): Promise<void> {
  const accounts = agencies.flatMap(({ id, name }, index): Account[] => [
    {
      loginName: `jigou.${index + 1}`,
      displayName: `${name} 主评人`,
      seats: [{ seat: 'agency_evaluator', agencyId: id }],
    },
    {
      loginName: `jigou.${index + 1}.xiezhu`,
      displayName: `${name} 成员`,
      seats: [{ seat: 'agency_evaluator', agencyId: id }],
    },
  ]);
  await openAll(people, AGENCIES_ENGAGED, accounts);
}

/** What waits for the security administrator: an account without a seat, and a forgotten password. */
export function requestsToTheSecurityAdministrator(people: People): readonly StoryEvent[] {
  const system = people.get('xitong');
  const newcomer = { loginName: 'jingban.911.b', displayName: '轮台县第一幼儿园 经办（接任）' };
  const forgetful = { id: people.get('jingban.502').personId, expectedVersion: 2 };
  const [hired, forgot] = [at('2025-05-19', 40), at('2025-05-19', 55)];
  return [
    { now: hired, about: newcomer, act: () => createPerson(as(system, hired), newcomer) },
    { now: forgot, about: forgetful, act: () => requestPasswordReset(as(system, forgot), forgetful) },
  ];
}

function accountsOf(unit: UnitRecord, isDepartment: boolean): readonly Account[] {
  const seat = (name: Extract<Seat, 'unit_clerk' | 'unit_reviewer' | 'department_reviewer'>) => ({
    seat: name,
    unitId: unit.id,
  });
  const hasTwo = unit.code === CLERK_WITH_TWO_SEATS;
  const clerk: Account = {
    loginName: `jingban.${unit.code}`,
    displayName: hasTwo ? `${unit.name} 经办（兼审核）` : `${unit.name} 经办`,
    seats: hasTwo ? [seat('unit_clerk'), seat('unit_reviewer')] : [seat('unit_clerk')],
  };
  const reviewer: Account = {
    loginName: `shenhe.${unit.code}`,
    displayName: `${unit.name} 审核`,
    seats: [seat('unit_reviewer')],
  };
  const department: Account = {
    loginName: `zhuguan.${unit.code}`,
    displayName: `${unit.name} 主管部门审核`,
    seats: [seat('department_reviewer')],
  };
  return isDepartment ? [clerk, reviewer, department] : [clerk, reviewer];
}

async function openAll(people: People, day: string, accounts: readonly Account[]): Promise<void> {
  await sideBySide(accounts, (account) => open(people, day, account));
}

async function open(people: People, day: string, account: Account): Promise<void> {
  const { id } = await createPerson(as(people.get('xitong'), at(day, 30)), account);
  for (const [index, seat] of account.seats.entries()) {
    const security = as(people.get('anquan'), at(day, 120));
    await grantSeat(security, { id, expectedVersion: index + 1, ...seat });
  }
  people.add(account.loginName, actorOf(id, account));
}

function actorOf(personId: string, account: Account): Actor {
  return {
    personId,
    displayName: account.displayName,
    seats: account.seats.map((seat) => ({ ...NO_SCOPE, ...seat })),
  };
}
