/**
 * The seats (席位) of the county and what the holder's scope hangs on. Who may do what from a seat is decided in each
 * chapter's policy.ts; here stands only what a seat is.
 */

/** Every seat of the glossary, in the order of the approval chain. */
export const SEATS = [
  'unit_clerk',
  'unit_reviewer',
  'department_reviewer',
  'finance_division',
  'performance_office',
  'budget_office',
  'finance_leader',
  'agency_evaluator',
  'expert',
  'congress_reader',
  'audit_reader',
  'county_leader',
  'system_administrator',
  'security_administrator',
  'audit_administrator',
] as const;

export type Seat = (typeof SEATS)[number];

/** 三员: no account holds two of them, and none of them sees or decides business content. @source 等保三级 8.1.4.2 d */
export const ADMINISTRATOR_SEATS = ['system_administrator', 'security_administrator', 'audit_administrator'] as const;

export function isAdministratorSeat(seat: Seat): seat is (typeof ADMINISTRATOR_SEATS)[number] {
  return (ADMINISTRATOR_SEATS as readonly Seat[]).includes(seat);
}

/** What the scope of a seat is bound to; `county` seats see the whole county. */
export type SeatScopeKind = 'unit' | 'division' | 'agency' | 'county';

export function scopeKindOf(seat: Seat): SeatScopeKind {
  switch (seat) {
    case 'unit_clerk':
    case 'unit_reviewer':
    case 'department_reviewer':
      return 'unit';
    case 'finance_division':
      return 'division';
    case 'agency_evaluator':
      return 'agency';
    default:
      return 'county';
  }
}

/** One seat held by a person, with the one thing its scope hangs on. */
export interface HeldSeat {
  readonly seat: Seat;
  /** set for unit seats */
  readonly unitId: string | null;
  /** set for finance_division */
  readonly divisionId: string | null;
  /** set for agency_evaluator */
  readonly agencyId: string | null;
}
