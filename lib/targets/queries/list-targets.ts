import type { RequestContext } from '@/lib/core/context';
import type { Fen } from '@/lib/core/money';
import { scopeGroundsOf } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { findTargets, sumTargets } from '@/lib/targets/data/list-rows';
import type { TargetFilter, TargetListRow } from '@/lib/targets/domain/listing';

export interface TargetPage {
  readonly rows: readonly (TargetListRow & { readonly key: string })[];
  /** of the whole filtered list */
  readonly count: number;
  /** 资金总额 of the whole filtered list */
  readonly total: Fen;
  readonly hasNext: boolean;
}

/** One page of the targets of a year in the actor's reach, by key, with count and sum of the whole list. */
export async function listTargets(context: RequestContext, filter: TargetFilter): Promise<TargetPage> {
  const grounds = scopeGroundsOf(context.actor);
  const db = dbOf(context);
  const rows = await findTargets(db, context.countyCode, grounds, { ...filter, limit: filter.limit + 1 });
  const sums = await sumTargets(db, context.countyCode, grounds, filter);
  return { rows: rows.slice(0, filter.limit), ...sums, hasNext: rows.length > filter.limit };
}
