import { type SearchValues, searchHref } from './search-href';
import type { ColumnSort } from './table';

/** Sorting by a column begins the list anew; by the same column it turns round. */
export function columnSort(
  path: string,
  search: SearchValues,
  sort: string,
  now: { readonly sort: string; readonly direction: 'ascending' | 'descending' },
): ColumnSort {
  const isCurrent = now.sort === sort;
  const order = isCurrent && now.direction === 'ascending' ? 'descending' : 'ascending';
  return {
    href: searchHref(path, search, { sort, order, after: null }),
    direction: isCurrent ? now.direction : undefined,
  };
}
