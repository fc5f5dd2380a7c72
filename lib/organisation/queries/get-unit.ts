import type { RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import { findUnit, type UnitRecord } from '@/lib/organisation/data/units';
import { dbOf } from '@/lib/platform/db/transaction';

/**
 * One unit's name and place in the tree, whatever the year; every signed-in person may see it.
 *
 * @throws NotFound when the county has no such unit
 */
export async function getUnit(context: RequestContext, id: string): Promise<UnitRecord> {
  if (context.actor === null && context.origin === 'web') throw new Forbidden('sign_in_required');
  const unit = await findUnit(dbOf(context), context.countyCode, id);
  if (unit === null) throw new NotFound('budget unit');
  return unit;
}
