/** To whom a message goes: everybody who holds a seat within a scope at the time of sending, never a list of names. */
import type { Seat } from '@/lib/core/seat';

type UnitSeat = Extract<Seat, 'unit_clerk' | 'unit_reviewer' | 'department_reviewer'>;

export type Recipient =
  | { readonly seat: UnitSeat; readonly unitId: string }
  | { readonly seat: 'finance_division'; readonly divisionId: string }
  | { readonly seat: 'agency_evaluator'; readonly agencyId: string };

/** The recipients of one seat together, so that a hundred units are one condition. */
export interface SeatHolders {
  readonly seat: Recipient['seat'];
  readonly unitIds: readonly string[];
  readonly divisionIds: readonly string[];
  readonly agencyIds: readonly string[];
}

export function bySeat(recipients: readonly Recipient[]): readonly SeatHolders[] {
  return [...new Set(recipients.map((recipient) => recipient.seat))].map((seat) => {
    const group = recipients.filter((recipient) => recipient.seat === seat);
    return {
      seat,
      unitIds: group.flatMap((recipient) => ('unitId' in recipient ? recipient.unitId : [])),
      divisionIds: group.flatMap((recipient) => ('divisionId' in recipient ? recipient.divisionId : [])),
      agencyIds: group.flatMap((recipient) => ('agencyId' in recipient ? recipient.agencyId : [])),
    };
  });
}

/** 填报人 and 审核人 of the units. */
export function filersOf(unitIds: readonly string[]): readonly Recipient[] {
  return unitIds.flatMap((unitId): Recipient[] => [
    { seat: 'unit_clerk', unitId },
    { seat: 'unit_reviewer', unitId },
  ]);
}
