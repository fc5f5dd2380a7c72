/**
 * Who keeps the year's calendar, who assigns, who urges and who may look. What a reader sees of the units follows from
 * the scope of the seats (organisation/domain/scope), not from here.
 * @source domain.md 3.3: 绩效股 opens tasks; 对口业务股室 urges the units it serves
 */
import { type Actor, holdsSeat } from '@/lib/core/context';
import { ALLOWED, type Decision, refuse } from '@/lib/core/decision';
import { isAdministratorSeat } from '@/lib/core/seat';
import type { Taker } from '@/lib/core/workflow';

/** Seats that urge late units (催报), each within its scope. */
export const REMINDERS: readonly Taker[] = [
  { seat: 'performance_office', relation: 'county' },
  { seat: 'finance_division', relation: 'division' },
];

/** Seats that answer for what a unit files. */
export const FILERS: readonly Taker[] = [
  { seat: 'unit_clerk', relation: 'own' },
  { seat: 'unit_reviewer', relation: 'own' },
];

/** Editing the calendar and 布置. */
export function decideCalendarKeeping(actor: Actor | null): Decision {
  return holdsSeat(actor, 'performance_office') ? ALLOWED : refuse({ code: 'only_performance_office' });
}

/** 催报. */
export function decideReminding(actor: Actor | null): Decision {
  return REMINDERS.some(({ seat }) => holdsSeat(actor, seat)) ? ALLOWED : refuse({ code: 'only_finance_reminds' });
}

/** Reading calendar, coverage and receipts: every business seat; 三员 see no business content. */
export function decideCalendarReading(actor: Actor | null): Decision {
  return actor?.seats.some((held) => !isAdministratorSeat(held.seat))
    ? ALLOWED
    : refuse({ code: 'only_business_seats' });
}
