/**
 * Whose business a budget unit is: how each seat stands to a unit, and which units a person's seats reach. Every
 * chapter's policy asks `relationsTo` of one record's unit; every list asks `scopeGroundsOf`, which `queries/get-unit-scope`
 * turns into unit ids. The two agree by construction and by test. What a seat may do there is the chapter's own table.
 */
import type { Actor } from '@/lib/core/context';
import type { HeldSeat, Seat } from '@/lib/core/seat';
import type { Relation, Taker } from '@/lib/core/workflow';

/**
 * The relations a seat can have to a unit; none for 三员, who see no business content, and for experts, who are
 * assigned to single objects.
 * @source domain.md 3.3 (own, subordinate, division's, assigned, county)
 */
export const SEAT_RELATIONS: Readonly<Record<Seat, readonly Relation[]>> = {
  unit_clerk: ['own'],
  unit_reviewer: ['own'],
  department_reviewer: ['own', 'subordinate'],
  finance_division: ['division'],
  performance_office: ['county'],
  budget_office: ['county'],
  finance_leader: ['county'],
  agency_evaluator: ['assigned'],
  expert: [],
  congress_reader: ['county'],
  audit_reader: ['county'],
  county_leader: ['county'],
  system_administrator: [],
  security_administrator: [],
  audit_administrator: [],
};

/** What the relation to a unit is read from. */
export interface UnitStanding {
  readonly id: string;
  /** 主管部门; null = its own department */
  readonly parentId: string | null;
  /** 对口业务股室; null = not yet assigned by the bureau */
  readonly divisionId: string | null;
  /** agencies engaged for this unit in the fiscal year asked about */
  readonly agencyIds: readonly string[];
}

/**
 * Every way the actor stands to the unit, one pair per seat and relation; empty = the unit is none of the actor's
 * business and must look as if it did not exist.
 */
export function relationsTo(actor: Actor | null, unit: UnitStanding): readonly Taker[] {
  if (actor === null) return [];
  const found = actor.seats.flatMap((held) =>
    SEAT_RELATIONS[held.seat]
      .filter((relation) => stands(held, relation, unit))
      .map((relation): Taker => ({ seat: held.seat, relation })),
  );
  return found.filter((taker, index) => found.findIndex((other) => isSameTaker(other, taker)) === index);
}

/** Whether the actor stands to the unit as one of the takers: seat and relation both. */
export function isTaker(actor: Actor | null, unit: UnitStanding, takers: readonly Taker[]): boolean {
  return relationsTo(actor, unit).some((held) => takers.some((taker) => isSameTaker(held, taker)));
}

/** What the reach of a person's seats rests on, before the unit ids are looked up. */
export type ScopeGrounds =
  | { readonly kind: 'none' }
  | { readonly kind: 'county' }
  | {
      readonly kind: 'grounds';
      readonly ownUnitIds: readonly string[];
      /** units whose subordinates are reached */
      readonly departmentIds: readonly string[];
      readonly divisionIds: readonly string[];
      readonly agencyIds: readonly string[];
    };

/** Which units a list may show. `units` never is an empty list: that is `none`. */
export type UnitScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'county' }
  | { readonly kind: 'units'; readonly unitIds: readonly string[] };

/** The grounds on which the actor reaches units; with `takers` only those of these seats in these relations. */
export function scopeGroundsOf(actor: Actor | null, takers?: readonly Taker[]): ScopeGrounds {
  const pairs = (actor?.seats ?? []).flatMap((held) =>
    SEAT_RELATIONS[held.seat]
      .filter((relation) => takers === undefined || takers.some((t) => isSameTaker(t, { seat: held.seat, relation })))
      .map((relation) => ({ held, relation })),
  );
  if (pairs.some(({ relation }) => relation === 'county')) return { kind: 'county' };
  const idsOf = (wanted: Relation, idOf: (held: HeldSeat) => string | null): readonly string[] => [
    ...new Set(pairs.filter(({ relation }) => relation === wanted).flatMap(({ held }) => idOf(held) ?? [])),
  ];
  const grounds = {
    ownUnitIds: idsOf('own', (held) => held.unitId),
    departmentIds: idsOf('subordinate', (held) => held.unitId),
    divisionIds: idsOf('division', (held) => held.divisionId),
    agencyIds: idsOf('assigned', (held) => held.agencyId),
  };
  return Object.values(grounds).every((ids) => ids.length === 0) ? { kind: 'none' } : { kind: 'grounds', ...grounds };
}

/** Whether a unit lies within the scope. */
export function isInScope(scope: UnitScope, unitId: string): boolean {
  return scope.kind === 'county' || (scope.kind === 'units' && scope.unitIds.includes(unitId));
}

function stands(held: HeldSeat, relation: Relation, unit: UnitStanding): boolean {
  switch (relation) {
    case 'own':
      return held.unitId === unit.id;
    case 'subordinate':
      return held.unitId !== null && held.unitId === unit.parentId;
    case 'division':
      return held.divisionId !== null && held.divisionId === unit.divisionId;
    case 'assigned':
      return held.agencyId !== null && unit.agencyIds.includes(held.agencyId);
    case 'county':
      return true;
  }
}

function isSameTaker(a: Taker, b: Taker): boolean {
  return a.seat === b.seat && a.relation === b.relation;
}
