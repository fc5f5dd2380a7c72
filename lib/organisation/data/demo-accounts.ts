/** The accounts at the demo's door, by seat and unit. */
import type { Seat } from '@/lib/core/seat';
import type { Tx } from '@/lib/platform/db/transaction';

export interface DemoAccountRow {
  readonly personId: string;
  readonly displayName: string;
  readonly seat: Seat;
  readonly scopeName: string | null;
  readonly searchKeys: string;
}

export async function findDemoAccounts(db: Tx, countyCode: string): Promise<readonly DemoAccountRow[]> {
  return db.$queryRaw<DemoAccountRow[]>`
    select p.id as "personId", p.display_name as "displayName", g.seat::text as seat,
           coalesce(u.name, d.name, a.name) as "scopeName", coalesce(u.search_keys, '') as "searchKeys"
    from person p
    join seat_grant g on g.county_code = p.county_code and g.person_id = p.id and g.revoked_at is null
    left join budget_unit u on u.county_code = g.county_code and u.id = g.unit_id
    left join finance_division d on d.county_code = g.county_code and d.id = g.division_id
    left join third_party_agency a on a.county_code = g.county_code and a.id = g.agency_id
    where p.county_code = ${countyCode} and p.state = 'active'
    order by g.seat, u.code, d.code, a.name, p.login_name`;
}
