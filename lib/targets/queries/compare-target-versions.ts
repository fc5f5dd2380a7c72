import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';
import { findVersionForm } from '@/lib/targets/data/flow-rows';
import { type Change, differenceOf } from '@/lib/targets/domain/difference';
import type { TargetForm } from '@/lib/targets/domain/types';
import { loadTarget } from '@/lib/targets/load-target';

/** A version of a target: a frozen one by its number, or the form as it stands now. */
export type VersionChoice = number | 'present';

export interface VersionComparison {
  readonly before: TargetForm;
  readonly after: TargetForm;
  readonly changes: readonly Change[];
}

/**
 * Field by field difference of any two versions of a target.
 *
 * @throws NotFound outside the actor's reach, or when a version does not exist
 */
export async function compareTargetVersions(
  context: RequestContext,
  targetId: string,
  from: VersionChoice,
  to: VersionChoice,
): Promise<VersionComparison> {
  const { record } = await loadTarget(context, targetId);
  const formOf = async (choice: VersionChoice) =>
    choice === 'present' ? record.form : findVersionForm(dbOf(context), context.countyCode, targetId, choice);
  const [before, after] = await Promise.all([formOf(from), formOf(to)]);
  if (!before || !after) throw new NotFound();
  return { before, after, changes: differenceOf(before, after) };
}
