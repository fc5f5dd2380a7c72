/** Lists of people, units and agencies: put in order by a column, shown a page at a time, paged by the row before. */

export const LIST_DIRECTIONS = ['ascending', 'descending'] as const;

export interface ListOrder<Sort extends string = string> {
  readonly sort: Sort;
  readonly direction: (typeof LIST_DIRECTIONS)[number];
}

/** What each column is sorted by; '' comes first. */
export type SortKeys<Row, Sort extends string> = Readonly<Record<Sort, (row: Row) => string | number>>;

const WORDS = new Intl.Collator('zh-CN', { numeric: true });

/** Rows by a column; rows that are equal in it keep the order they came in. */
export function inOrder<Row, Sort extends string>(
  rows: readonly Row[],
  keys: SortKeys<Row, Sort>,
  { sort, direction }: ListOrder<Sort>,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => sign * compare(keys[sort](one), keys[sort](other)));
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : WORDS.compare(`${one}`, `${other}`);
}

/** `after` = id of the row before the page; null = the page is the first one. */
export interface PageStart {
  readonly after: string | null;
}

export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** null = there is none */
  readonly previous: PageStart | null;
  readonly next: PageStart | null;
}

/** The page that begins after a row; when that row is no longer in the list, the first page. */
export function pageAfter<Row extends { readonly id: string }>(
  rows: readonly Row[],
  after: string | null,
  size: number,
): ListPage<Row> {
  const start = rows.findIndex((row) => row.id === after) + 1;
  const page = rows.slice(start, start + size);
  const isLast = start + size >= rows.length;
  return {
    rows: page,
    previous: start === 0 ? null : { after: rows[start - size - 1]?.id ?? null },
    next: isLast ? null : { after: page.at(-1)?.id ?? null },
  };
}

/** Whether every word typed stands somewhere in the text; upper and lower case are one. */
export function holdsWords(text: string, typed: string): boolean {
  const lower = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
