import type { RequestContext } from '@/lib/core/context';
import { scopeGroundsOf } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { countHandled, findHandled } from '@/lib/targets/data/list-rows';
import type { TargetListRow } from '@/lib/targets/domain/listing';
import type { TargetEvent } from '@/lib/targets/domain/machine';

export type HandledTarget = TargetListRow & { readonly event: TargetEvent; readonly handledAt: Date };

/**
 * Targets the actor submitted (`initiated`, 我发起) or moved otherwise (`done`, 已办), latest first, each once.
 * Rows: only of units the actor's seats reach now.
 */
export async function listTargetsIHandled(
  context: RequestContext,
  kind: 'initiated' | 'done',
  limit: number,
): Promise<readonly HandledTarget[]> {
  if (!context.actor) return [];
  const { personId } = context.actor;
  return findHandled(dbOf(context), context.countyCode, scopeGroundsOf(context.actor), { personId, kind, limit });
}

/** How many targets each of the two lists holds. */
export async function countTargetsIHandled(
  context: RequestContext,
): Promise<{ readonly done: number; readonly initiated: number }> {
  if (!context.actor) return { done: 0, initiated: 0 };
  return countHandled(dbOf(context), context.countyCode, scopeGroundsOf(context.actor), context.actor.personId);
}
