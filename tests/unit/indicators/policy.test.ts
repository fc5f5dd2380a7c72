import { describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { isAdministratorSeat, SEATS, type Seat } from '@/lib/core/seat';
import { decideLibrary } from '@/lib/indicators/policy';

function context(seat: Seat | null, origin: 'web' | 'system' = 'web'): RequestContext {
  const held = { unitId: null, divisionId: null, agencyId: null };
  return {
    countyCode: '652822',
    actor: seat === null ? null : { personId: 'p', displayName: 'x', seats: [{ seat, ...held }] },
    origin,
    now: new Date(0),
    businessDate: '2025-05-20',
    address: '',
  };
}

describe('指标库权限', () => {
  test.each(SEATS)('%s', (seat) => {
    const isReader = !isAdministratorSeat(seat);
    expect(decideLibrary(context(seat), 'read').allowed).toBe(isReader);
    expect(decideLibrary(context(seat), 'export').allowed).toBe(isReader);
    expect(decideLibrary(context(seat), 'import').allowed).toBe(seat === 'performance_office');
  });

  test('a visitor does nothing, the county itself everything', () => {
    for (const event of ['read', 'export', 'import'] as const) {
      expect(decideLibrary(context(null), event).allowed).toBe(false);
      expect(decideLibrary(context(null, 'system'), event).allowed).toBe(true);
    }
  });
});
