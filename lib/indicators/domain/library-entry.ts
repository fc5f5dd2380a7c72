import type { Accrual, Direction, ProjectLevel1, ProjectLevel2 } from '@/lib/indicators/domain/types';

/** What the rules and forms of the chapters below need to know of a common indicator, retired ones included. */
export interface LibraryEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level1: ProjectLevel1;
  readonly level2: ProjectLevel2;
  readonly unit: string;
  readonly direction: Direction;
  readonly accrual: Accrual;
  /** normalised name, see core/normalise */
  readonly normalName: string;
  readonly isRetired: boolean;
}
