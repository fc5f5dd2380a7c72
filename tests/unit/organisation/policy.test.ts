import { describe, expect, it } from 'vitest';
import { ADMINISTRATOR_SEATS, type HeldSeat, isAdministratorSeat, SEATS, type Seat } from '@/lib/core/seat';
import { decideGrant, decideRemoval, decideResetDecision, type GrantCase } from '@/lib/organisation/policy';

const held = (seat: Seat, scope: Partial<HeldSeat> = {}): HeldSeat => ({
  seat,
  unitId: null,
  divisionId: null,
  agencyId: null,
  ...scope,
});

const SCOPES: Readonly<Partial<Record<Seat, Partial<HeldSeat>>>> = {
  unit_clerk: { unitId: 'u' },
  unit_reviewer: { unitId: 'u' },
  department_reviewer: { unitId: 'u' },
  finance_division: { divisionId: 'd' },
  agency_evaluator: { agencyId: 'a' },
};
const proper = (seat: Seat): HeldSeat => held(seat, SCOPES[seat]);

const person = { id: 'p', state: 'active' } as const;
const fresh: GrantCase = { granterId: 'g', person, createdBy: 'c', held: [], wanted: proper('budget_office') };

const codesOf = (grant: Partial<GrantCase>): readonly string[] => {
  const decision = decideGrant({ ...fresh, ...grant });
  return decision.allowed ? [] : decision.refusals.map((refusal) => refusal.code);
};

describe('授予席位', () => {
  for (const first of SEATS) {
    for (const second of SEATS.filter((seat) => seat !== first)) {
      const administrators = [first, second].filter(isAdministratorSeat).length;
      const expected = [[], ['administrator_with_business_seat'], ['two_administrator_seats']][administrators];
      it(`已有 ${first}，再授 ${second}：${expected?.join() || '可以'}`, () => {
        expect(codesOf({ held: [proper(first)], wanted: proper(second) })).toEqual(expected);
      });
    }
  }

  it('每个席位都要正好挂在它那一类的一处', () => {
    for (const seat of SEATS) {
      const bare = codesOf({ wanted: held(seat) });
      expect(bare).toEqual(SCOPES[seat] === undefined ? [] : [expect.stringMatching(/^scope_\w+_missing$/)]);
      const everything = { unitId: 'u', divisionId: 'd', agencyId: 'a' };
      expect(codesOf({ wanted: held(seat, everything) })).toEqual(['scope_of_other_kind']);
    }
  });

  it('一次说出全部理由', () => {
    const wanted = held('system_administrator', { unitId: 'u' });
    const everything = codesOf({
      granterId: 'p',
      createdBy: 'p',
      person: { id: 'p', state: 'disabled' },
      held: [held('audit_administrator'), proper('unit_clerk')],
      wanted,
    });
    expect(everything).toEqual([
      'account_disabled',
      'own_account',
      'created_by_yourself',
      'two_administrator_seats',
      'administrator_with_business_seat',
      'scope_of_other_kind',
    ]);
  });

  it('县自己（首次启动）不算任何人', () => {
    expect(codesOf({ granterId: null, createdBy: null, wanted: held('system_administrator') })).toEqual([]);
  });
});

describe('收回席位、停用账号', () => {
  it.each(ADMINISTRATOR_SEATS)('%s 至少留一位', (seat) => {
    expect(decideRemoval('other', 'p', [seat], { [seat]: 1 })).toMatchObject({
      allowed: false,
      refusals: [{ code: 'last_administrator', params: { seat } }],
    });
    expect(decideRemoval('other', 'p', [seat], { [seat]: 2 })).toEqual({ allowed: true });
  });

  it('不能动自己的；业务席位不设下限', () => {
    expect(decideRemoval('p', 'p', ['budget_office'], {})).toMatchObject({ refusals: [{ code: 'own_account' }] });
    expect(decideRemoval('other', 'p', ['budget_office'], {})).toEqual({ allowed: true });
  });
});

describe('决定重置', () => {
  it.each([
    ['decider', 'requester', 'person', []],
    ['requester', 'requester', 'person', ['requested_by_yourself']],
    ['person', 'requester', 'person', ['own_account']],
    ['both', 'both', 'both', ['requested_by_yourself', 'own_account']],
  ])('%s 决定 %s 为 %s 申请的', (decider, requester, whose, expected) => {
    const decision = decideResetDecision(decider, requester, whose);
    expect(decision.allowed ? [] : decision.refusals.map((refusal) => refusal.code)).toEqual(expected);
  });
});
