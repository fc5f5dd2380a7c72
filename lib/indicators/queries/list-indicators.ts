import type { RequestContext } from '@/lib/core/context';
import { searchKeys } from '@/lib/core/pinyin';
import type { IndicatorRecord } from '@/lib/indicators/domain/library-content';
import { type LibraryInForce, libraryInForce } from '@/lib/indicators/queries/library-in-force';

/** One row of the library page; searched in the page by `syllables` and by the words in sight. */
export interface IndicatorRow
  extends Pick<
    IndicatorRecord,
    | 'code'
    | 'category'
    | 'level1'
    | 'level2'
    | 'name'
    | 'unit'
    | 'direction'
    | 'accrual'
    | 'typicalValue'
    | 'explanation'
  > {
  readonly id: string;
  readonly categoryCode: string;
  /** of name and category, see core/pinyin: one word a character */
  readonly syllables: string;
}

const made = new WeakMap<LibraryInForce, readonly IndicatorRow[]>();

/** Every indicator in force, by code; empty before the first import. All business seats see all of them. */
export async function listIndicators(context: RequestContext): Promise<readonly IndicatorRow[]> {
  const library = await libraryInForce(context);
  if (library === null) return [];
  const enabled = library.indicators.filter((indicator) => !indicator.isRetired);
  const rows = made.get(library) ?? enabled.map(rowOf);
  made.set(library, rows);
  return rows;
}

function rowOf({ id, categoryCode, record }: LibraryInForce['indicators'][number]): IndicatorRow {
  const { code, category, level1, level2, name, unit, direction, accrual, typicalValue, explanation } = record;
  return {
    id,
    categoryCode,
    code,
    category,
    level1,
    level2,
    name,
    unit,
    direction,
    accrual,
    typicalValue,
    explanation,
    syllables: searchKeys(`${name} ${category}`).syllables,
  };
}
