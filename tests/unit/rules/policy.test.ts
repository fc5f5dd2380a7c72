import { describe, expect, test } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { SEATS, type Seat } from '@/lib/core/seat';
import { decideActivation } from '@/lib/rules/policy';

function contextOf(seats: readonly Seat[] | null, origin: RequestContext['origin'] = 'web'): RequestContext {
  const held = seats?.map((seat) => ({ seat, unitId: null, divisionId: null, agencyId: null }));
  return {
    countyCode: '652822',
    actor: held === undefined ? null : { personId: 'p', displayName: '经办', seats: held },
    origin,
    now: new Date('2025-05-20T02:00:00Z'),
    businessDate: '2025-05-20',
    address: '',
  };
}

describe('启用规则包', () => {
  test.each(SEATS)('%s', (seat) => {
    expect(decideActivation(contextOf([seat])).allowed).toBe(seat === 'performance_office');
  });

  test('a visitor may not, the county itself may', () => {
    expect(decideActivation(contextOf(null)).allowed).toBe(false);
    expect(decideActivation(contextOf([])).allowed).toBe(false);
    expect(decideActivation(contextOf(null, 'system')).allowed).toBe(true);
  });
});
