import { describe, expect, it } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { SEATS, type Seat } from '@/lib/core/seat';
import type { UnitStanding } from '@/lib/organisation/domain/scope';
import {
  decideLocking,
  decidePlaceholder,
  decideProject,
  decideReading,
  decideWriting,
  PROJECT_EVENTS,
} from '@/lib/projects/policy';

const UNIT: UnitStanding = { id: 'u', parentId: 'p', divisionId: 'd', agencyIds: ['a'] };

type Held = { unitId?: string; divisionId?: string; agencyId?: string };

function as(seat: Seat, held: Held = {}): RequestContext {
  const seats = [
    { seat, unitId: held.unitId ?? null, divisionId: held.divisionId ?? null, agencyId: held.agencyId ?? null },
  ];
  const actor = { personId: 'x', displayName: 'x', seats };
  return { countyCode: '652822', actor, origin: 'web', now: new Date(0), businessDate: '2025-05-20', address: '' };
}

/** Seat and standing that reach the unit; every other pair must find nothing. */
const REACHING: readonly (readonly [Seat, Held])[] = [
  ['unit_clerk', { unitId: 'u' }],
  ['unit_reviewer', { unitId: 'u' }],
  ['department_reviewer', { unitId: 'u' }],
  ['department_reviewer', { unitId: 'p' }],
  ['finance_division', { divisionId: 'd' }],
  ['performance_office', {}],
  ['budget_office', {}],
  ['finance_leader', {}],
  ['agency_evaluator', { agencyId: 'a' }],
  ['congress_reader', {}],
  ['audit_reader', {}],
  ['county_leader', {}],
];
const STANDINGS: readonly Held[] = [
  {},
  { unitId: 'u' },
  { unitId: 'p' },
  { unitId: 'z' },
  { divisionId: 'd' },
  { divisionId: 'z' },
  { agencyId: 'a' },
  { agencyId: 'z' },
];
const COUNTY_SEATS = REACHING.filter(([, held]) => Object.keys(held).length === 0).map(([seat]) => seat);

describe('席位 × 关系 × 事项', () => {
  for (const seat of SEATS) {
    for (const held of STANDINGS) {
      const reaches =
        COUNTY_SEATS.includes(seat) ||
        REACHING.some(([one, standing]) => one === seat && JSON.stringify(standing) === JSON.stringify(held));
      const edits = seat === 'unit_clerk' && held.unitId === 'u';
      it(`${seat} ${JSON.stringify(held)}: ${edits ? 'edits' : reaches ? 'reads' : 'nothing'}`, () => {
        for (const event of PROJECT_EVENTS) {
          const expected = event === 'read' ? reaches : edits;
          expect([event, decideProject(as(seat, held), event, UNIT).allowed]).toEqual([event, expected]);
        }
      });
    }
  }
});

describe('不看记录就能说的', () => {
  it.each(SEATS)('%s', (seat) => {
    const context = as(seat);
    expect(decideWriting(context).allowed).toBe(seat === 'unit_clerk');
    expect(decidePlaceholder(context).allowed).toBe(seat === 'unit_clerk' || seat === 'budget_office');
    const blind = ['expert', 'system_administrator', 'security_administrator', 'audit_administrator'];
    expect(decideReading(context).allowed).toBe(!blind.includes(seat));
    expect(decideLocking(context).allowed).toBe(false);
  });

  it('a visitor may nothing, the county itself everything', () => {
    const visitor = { ...as('unit_clerk'), actor: null };
    for (const event of PROJECT_EVENTS) expect(decideProject(visitor, event, UNIT).allowed).toBe(false);
    expect(decideWriting(visitor).allowed).toBe(false);
    expect(decideWriting({ ...visitor, origin: 'system' }).allowed).toBe(true);
  });
});
