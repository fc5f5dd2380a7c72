import { describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/context';
import { type HeldSeat, SEATS, type Seat } from '@/lib/core/seat';
import type { Relation } from '@/lib/core/workflow';
import { isTaker, relationsTo, scopeGroundsOf, type UnitStanding } from '@/lib/organisation/domain/scope';

const unit: UnitStanding = { id: 'school', parentId: 'education', divisionId: 'culture', agencyIds: ['firm'] };

const held = (seat: Seat, scope: Partial<HeldSeat> = {}): HeldSeat => ({
  seat,
  unitId: null,
  divisionId: null,
  agencyId: null,
  ...scope,
});

const actorWith = (...seats: HeldSeat[]): Actor => ({ personId: 'p', displayName: 'p', seats });

/** Where a seat may hang relative to the unit, and nowhere. */
const PLACES: Readonly<Record<string, Partial<HeldSeat>>> = {
  'at the unit': { unitId: 'school' },
  'at its department': { unitId: 'education' },
  'at another unit': { unitId: 'hospital' },
  'at its division': { divisionId: 'culture' },
  'at another division': { divisionId: 'agriculture' },
  'at its agency': { agencyId: 'firm' },
  'at another agency': { agencyId: 'other-firm' },
  nowhere: {},
};

/** The whole truth: every pair not written here is no relation. */
const EXPECTED: Readonly<Record<string, Partial<Record<Seat, Relation[]>>>> = {
  'at the unit': { unit_clerk: ['own'], unit_reviewer: ['own'], department_reviewer: ['own'] },
  'at its department': { department_reviewer: ['subordinate'] },
  'at its division': { finance_division: ['division'] },
  'at its agency': { agency_evaluator: ['assigned'] },
};

const COUNTY_SEATS: readonly Seat[] = [
  'performance_office',
  'budget_office',
  'finance_leader',
  'congress_reader',
  'audit_reader',
  'county_leader',
];

describe('relation of a seat to a unit', () => {
  for (const [place, scope] of Object.entries(PLACES)) {
    for (const seat of SEATS) {
      const relations = COUNTY_SEATS.includes(seat) ? ['county'] : (EXPECTED[place]?.[seat] ?? []);
      it(`${seat} ${place}: ${relations.join(', ') || 'none'}`, () => {
        expect(relationsTo(actorWith(held(seat, scope)), unit)).toEqual(
          relations.map((relation) => ({ seat, relation })),
        );
      });
    }
  }

  it('visitor has none', () => {
    expect(relationsTo(null, unit)).toEqual([]);
  });

  it('a person with two seats stands in both ways, each once', () => {
    const actor = actorWith(
      held('unit_clerk', { unitId: 'school' }),
      held('unit_clerk', { unitId: 'school' }),
      held('department_reviewer', { unitId: 'education' }),
    );
    expect(relationsTo(actor, unit)).toEqual([
      { seat: 'unit_clerk', relation: 'own' },
      { seat: 'department_reviewer', relation: 'subordinate' },
    ]);
  });

  it('a unit without division and agency has no division and no agency, even for seats without scope', () => {
    const bare: UnitStanding = { id: 'school', parentId: null, divisionId: null, agencyIds: [] };
    for (const seat of ['department_reviewer', 'finance_division', 'agency_evaluator'] as const) {
      expect(relationsTo(actorWith(held(seat)), bare)).toEqual([]);
    }
  });

  it('taker needs seat and relation both', () => {
    const reviewer = actorWith(held('department_reviewer', { unitId: 'school' }));
    expect(isTaker(reviewer, unit, [{ seat: 'department_reviewer', relation: 'own' }])).toBe(true);
    expect(isTaker(reviewer, unit, [{ seat: 'department_reviewer', relation: 'subordinate' }])).toBe(false);
    expect(isTaker(reviewer, unit, [{ seat: 'unit_reviewer', relation: 'own' }])).toBe(false);
  });
});

describe('grounds of a scope', () => {
  it('a county seat wins over all others', () => {
    const actor = actorWith(held('unit_clerk', { unitId: 'school' }), held('audit_reader'));
    expect(scopeGroundsOf(actor)).toEqual({ kind: 'county' });
  });

  it('collects every ground once', () => {
    const actor = actorWith(
      held('unit_clerk', { unitId: 'school' }),
      held('unit_reviewer', { unitId: 'school' }),
      held('department_reviewer', { unitId: 'education' }),
      held('finance_division', { divisionId: 'culture' }),
      held('agency_evaluator', { agencyId: 'firm' }),
    );
    expect(scopeGroundsOf(actor)).toEqual({
      kind: 'grounds',
      ownUnitIds: ['school', 'education'],
      departmentIds: ['education'],
      divisionIds: ['culture'],
      agencyIds: ['firm'],
    });
  });

  it('asks only for the takers wanted', () => {
    const actor = actorWith(held('department_reviewer', { unitId: 'education' }), held('performance_office'));
    expect(scopeGroundsOf(actor, [{ seat: 'department_reviewer', relation: 'subordinate' }])).toEqual({
      kind: 'grounds',
      ownUnitIds: [],
      departmentIds: ['education'],
      divisionIds: [],
      agencyIds: [],
    });
  });

  it.each(['system_administrator', 'security_administrator', 'audit_administrator', 'expert'] as const)(
    '%s reaches no unit',
    (seat) => {
      expect(scopeGroundsOf(actorWith(held(seat)))).toEqual({ kind: 'none' });
    },
  );

  it('visitor reaches no unit', () => {
    expect(scopeGroundsOf(null)).toEqual({ kind: 'none' });
  });
});
