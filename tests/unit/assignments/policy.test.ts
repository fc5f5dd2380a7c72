import { describe, expect, test } from 'vitest';
import { decideCalendarKeeping, decideCalendarReading, decideReminding } from '@/lib/assignments/policy';
import { SEATS, type Seat } from '@/lib/core/seat';

const actorWith = (...seats: Seat[]) => ({
  personId: 'p',
  displayName: 'p',
  seats: seats.map((seat) => ({ seat, unitId: null, divisionId: null, agencyId: null })),
});
const allowedSeats = (decide: typeof decideReminding) => SEATS.filter((seat) => decide(actorWith(seat)).allowed);

describe('who may', () => {
  test('keep the calendar: the performance office alone', () => {
    expect(allowedSeats(decideCalendarKeeping)).toEqual(['performance_office']);
  });

  test('urge: finance divisions and the performance office', () => {
    expect(allowedSeats(decideReminding)).toEqual(['finance_division', 'performance_office']);
  });

  test('read: every business seat, none of the 三员', () => {
    expect(SEATS.filter((seat) => !decideCalendarReading(actorWith(seat)).allowed)).toEqual([
      'system_administrator',
      'security_administrator',
      'audit_administrator',
    ]);
  });

  test('nobody who is not signed in', () => {
    for (const decide of [decideCalendarKeeping, decideReminding, decideCalendarReading]) {
      expect(decide(null).allowed).toBe(false);
    }
  });
});
