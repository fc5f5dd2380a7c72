/** The columns of a library sheet: which must stand in the head, which may be empty, how long a text may be. */
import type { IndicatorField } from '@/lib/indicators/domain/library-content';

export interface LibraryColumn {
  readonly field: IndicatorField;
  /** must every row say something here */
  readonly isRequired: boolean;
  /** characters */
  readonly limit: number;
}

/** Every column must stand in the head, in any order: a missing one would empty what the library says today. */
export const LIBRARY_COLUMNS: readonly LibraryColumn[] = [
  { field: 'code', isRequired: true, limit: 30 },
  { field: 'category', isRequired: true, limit: 30 },
  { field: 'level1', isRequired: true, limit: 30 },
  { field: 'level2', isRequired: true, limit: 30 },
  { field: 'name', isRequired: true, limit: 50 },
  { field: 'unit', isRequired: false, limit: 20 },
  { field: 'direction', isRequired: true, limit: 20 },
  { field: 'accrual', isRequired: true, limit: 20 },
  { field: 'typicalValue', isRequired: false, limit: 30 },
  { field: 'explanation', isRequired: true, limit: 500 },
  { field: 'sourceBasis', isRequired: false, limit: 500 },
  { field: 'origin', isRequired: true, limit: 60 },
];

/** How many rows above the head are looked at: titles and notes of a printed table. */
export const HEAD_SEARCH_ROWS = 10;
