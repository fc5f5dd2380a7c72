/** Which units of a coverage list are looked at; the screen and the export apply the same. */
import type { UnitTask } from '@/lib/assignments/domain/coverage';

export const FILING_STATES = ['open', 'filed'] as const;
export type FilingState = (typeof FILING_STATES)[number];

export interface CoverageFilter {
  /** null = every division */
  readonly divisionId: string | null;
  /** null = filed or not */
  readonly filing: FilingState | null;
}

export function filingStateOf(task: UnitTask): FilingState {
  return task.completedAt === null ? 'open' : 'filed';
}

/** The units that match, those that have not filed first, each in the order of the unit list. */
export function filteredUnits(units: readonly UnitTask[], filter: CoverageFilter): readonly UnitTask[] {
  const found = units.filter(
    (unit) =>
      (filter.divisionId === null || unit.divisionId === filter.divisionId) &&
      (filter.filing === null || filingStateOf(unit) === filter.filing),
  );
  return FILING_STATES.flatMap((state) => found.filter((unit) => filingStateOf(unit) === state));
}
