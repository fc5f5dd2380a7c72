import type { RequestContext } from '@/lib/core/context';
import type { TrainingRecord } from '@/lib/organisation/data/trainings';
import { headcountOf } from '@/lib/organisation/domain/attendance';
import { holdsWords, inOrder, type SortKeys } from '@/lib/organisation/domain/sorted-list';
import type { TrainingFilter } from '@/lib/organisation/list-params';
import { listTrainings } from '@/lib/organisation/queries/list-trainings';

const KEYS: SortKeys<TrainingRecord, TrainingFilter['sort']> = {
  heldOn: (training) => training.heldOn,
  title: (training) => training.title,
  units: (training) => training.attendances.length,
  heads: headcountOf,
};

/** Trainings of a year in the asking person's reach that answer the filter, in its order. */
export async function searchTrainings(
  context: RequestContext,
  fiscalYear: number,
  filter: TrainingFilter,
): Promise<readonly TrainingRecord[]> {
  const trainings = await listTrainings(context, fiscalYear);
  const found = trainings.filter(
    (training) =>
      holdsWords(`${training.title} ${training.material}`, filter.q) &&
      (filter.kind === null || training.kind === filter.kind),
  );
  return inOrder(found, KEYS, filter);
}
