import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { findTrainings, type TrainingRecord } from '@/lib/organisation/data/trainings';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { dbOf } from '@/lib/platform/db/transaction';

export type { TrainingRecord };

/** Trainings of a year, newest first: of the whole county for county seats, else those the person's units attended. */
export async function listTrainings(context: RequestContext, fiscalYear: number): Promise<readonly TrainingRecord[]> {
  const scope = await getUnitScope(context, fiscalYear);
  if (scope.kind === 'none') return [];
  const unitIds = scope.kind === 'units' ? scope.unitIds : undefined;
  return findTrainings(dbOf(context), context.countyCode, { fiscalYear, unitIds });
}

/**
 * What one unit attended in a year, newest first; beside the unit's target it is shown to everyone who may see that
 * target, which the caller has judged.
 */
export async function listTrainingsOfUnit(
  context: RequestContext,
  unitId: string,
  fiscalYear: number,
): Promise<readonly TrainingRecord[]> {
  return findTrainings(dbOf(context), context.countyCode, { fiscalYear, unitIds: [unitId] });
}

/**
 * One record in full, for county seats.
 *
 * @throws NotFound
 */
export async function getTraining(context: RequestContext, id: string): Promise<TrainingRecord> {
  const scope = await getUnitScope(context, 0);
  const [found] = scope.kind === 'county' ? await findTrainings(dbOf(context), context.countyCode, { id }) : [];
  if (found === undefined) throw new NotFound('training');
  return found;
}
