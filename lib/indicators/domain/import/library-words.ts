/** Reads the words of a file as codes: given by the chapter's labels, so that the checks know no Chinese. */
import type { IndicatorField } from '@/lib/indicators/domain/library-content';
import type { Accrual, Direction, ProjectLevel1, ProjectLevel2 } from '@/lib/indicators/domain/types';

export type CategoryField = 'code' | 'name';

/** Null = not one of the words. */
export interface LibraryWords {
  readonly isIndicatorSheet: (name: string) => boolean;
  readonly isCategorySheet: (name: string) => boolean;
  readonly head: (text: string) => IndicatorField | null;
  readonly categoryHead: (text: string) => CategoryField | null;
  readonly level1: (text: string) => ProjectLevel1 | null;
  readonly level2: (text: string) => ProjectLevel2 | null;
  readonly direction: (text: string) => Direction | null;
  readonly accrual: (text: string) => Accrual | null;
}
