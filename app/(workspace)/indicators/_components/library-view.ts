/** What the library page shows, as it stands in the address: the search, the grouping and the group chosen. */
import { matchesSearch } from '@/lib/core/search-match';
import { PROJECT_LEVEL1, PROJECT_LEVEL2 } from '@/lib/indicators/domain/types';
import { LEVEL1_LABELS, LEVEL2_LABELS } from '@/lib/indicators/labels';
import type { IndicatorRow } from '@/lib/indicators/queries/list-indicators';

export interface LibraryView {
  readonly query: string;
  readonly grouping: 'category' | 'level';
  /** `05`, `05.quantity`, `output`, `output.quantity`; '' = all */
  readonly group: string;
}

export function viewOf(params: URLSearchParams): LibraryView {
  return {
    query: params.get('q') ?? '',
    grouping: params.get('by') === 'level' ? 'level' : 'category',
    group: params.get('group') ?? '',
  };
}

/** The address of a view; what is as usual is left out. */
export function searchOf(view: LibraryView): string {
  const params = new URLSearchParams();
  if (view.query !== '') params.set('q', view.query);
  if (view.grouping === 'level') params.set('by', 'level');
  if (view.group !== '') params.set('group', view.group);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

export function matchingRows(rows: readonly IndicatorRow[], query: string): readonly IndicatorRow[] {
  return query.trim() === '' ? rows : rows.filter((row) => matchesSearch(query, row, textOf(row)));
}

function textOf(row: IndicatorRow): string {
  return [row.name, row.code, row.category, LEVEL1_LABELS[row.level1], LEVEL2_LABELS[row.level2]].join(' ');
}

export function rowsInGroup(rows: readonly IndicatorRow[], { grouping, group }: LibraryView): readonly IndicatorRow[] {
  if (group === '') return rows;
  return rows.filter((row) => {
    const outer = outerKey(row, grouping);
    return group === outer || group === `${outer}.${row.level2}`;
  });
}

export interface LibraryGroup {
  readonly key: string;
  readonly label: string;
  /** rows of the search in it */
  readonly count: number;
  readonly children: readonly LibraryGroup[];
}

/** The tree of the whole library with the counts of what the search found. */
export function groupsOf(
  all: readonly IndicatorRow[],
  found: readonly IndicatorRow[],
  grouping: LibraryView['grouping'],
): readonly LibraryGroup[] {
  const counts = countKeys(found, grouping);
  return outerGroups(all, grouping).map(({ key, label, members }) => ({
    key,
    label,
    count: counts.get(key) ?? 0,
    children: PROJECT_LEVEL2.filter((level2) => members.some((row) => row.level2 === level2)).map((level2) => ({
      key: `${key}.${level2}`,
      label: LEVEL2_LABELS[level2],
      count: counts.get(`${key}.${level2}`) ?? 0,
      children: [],
    })),
  }));
}

function outerGroups(all: readonly IndicatorRow[], grouping: LibraryView['grouping']) {
  const labels =
    grouping === 'category'
      ? new Map(all.map((row) => [row.categoryCode, row.category]))
      : new Map(PROJECT_LEVEL1.map((level1) => [level1, LEVEL1_LABELS[level1]]));
  return [...labels].map(([key, label]) => ({
    key,
    label,
    members: all.filter((row) => outerKey(row, grouping) === key),
  }));
}

function countKeys(rows: readonly IndicatorRow[], grouping: LibraryView['grouping']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const outer = outerKey(row, grouping);
    for (const key of [outer, `${outer}.${row.level2}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function outerKey(row: IndicatorRow, grouping: LibraryView['grouping']): string {
  return grouping === 'category' ? row.categoryCode : row.level1;
}
