/** Pages of a list that is already whole and in order, by the key of the last row seen: rows done meanwhile shift nothing. */

export interface KeyedPage<Item> {
  readonly items: readonly Item[];
  /** of the whole list */
  readonly total: number;
  /** key to go on after; null = last page */
  readonly next: string | null;
}

/**
 * The rows after the one with this key. A key that is gone (done meanwhile) gives the first page: nothing is skipped
 * unseen.
 */
export function pageByKey<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
  after: string | null,
  limit: number,
): KeyedPage<Item> {
  const seen = after === null ? -1 : list.findIndex((item) => keyOf(item) === after);
  const items = list.slice(seen + 1, seen + 1 + limit);
  const last = items.at(-1);
  const hasMore = seen + 1 + limit < list.length;
  return { items, total: list.length, next: hasMore && last !== undefined ? keyOf(last) : null };
}
