import type { RequestContext } from '@/lib/core/context';
import { holdsSeat } from '@/lib/core/context';
import { scopeGroundsOf } from '@/lib/organisation/domain/scope';
import { dbOf } from '@/lib/platform/db/transaction';
import { type AwaitedReach, findAwaiting } from '@/lib/targets/data/list-rows';
import { AWAITED, type AwaitedTask } from '@/lib/targets/domain/awaiting';
import type { TargetListRow } from '@/lib/targets/domain/listing';

export type AwaitingTarget = TargetListRow & { readonly task: AwaitedTask };

/**
 * Targets that wait for one of the actor's seats, with what is asked: overdue first, then days left, then risk.
 * Rows: only of units the awaited seat reaches, of all years; never what the actor prepared and others must judge.
 */
export async function listTargetsAwaitingMe(context: RequestContext): Promise<readonly AwaitingTarget[]> {
  const { actor } = context;
  if (actor === null) return [];
  const reaches = AWAITED.filter((awaited) => holdsSeat(actor, awaited.taker.seat)).map(
    (awaited): AwaitedReach => ({
      task: awaited.task,
      states: awaited.states,
      mark: awaited.mark,
      grounds: scopeGroundsOf(actor, [awaited.taker]),
    }),
  );
  const ownUnitIds = actor.seats.flatMap((held) => held.unitId ?? []);
  return findAwaiting(dbOf(context), context.countyCode, { personId: actor.personId, ownUnitIds }, reaches);
}
