import type { RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import type { Seat } from '@/lib/core/seat';
import { isDemoCounty } from '@/lib/organisation/data/counties';
import { findDemoAccounts } from '@/lib/organisation/data/demo-accounts';
import { dbOf } from '@/lib/platform/db/transaction';

export interface DemoAccount {
  readonly personId: string;
  readonly displayName: string;
  readonly seat: Seat;
  readonly scopeName: string | null;
  /** pinyin of the unit's name; '' for other seats */
  readonly searchKeys: string;
}

/**
 * Active accounts of the demo county, one row a seat, for everyone who comes to the demo's door.
 *
 * @throws Forbidden in any other county
 */
export async function listDemoAccounts(context: RequestContext): Promise<readonly DemoAccount[]> {
  if (!(await isDemoCounty(dbOf(context), context.countyCode))) throw new Forbidden('no_demo_county');
  return findDemoAccounts(dbOf(context), context.countyCode);
}
