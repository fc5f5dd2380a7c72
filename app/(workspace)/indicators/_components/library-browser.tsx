'use client';

import { useDeferredValue, useMemo, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { IndicatorRow } from '@/lib/indicators/queries/list-indicators';
import { LibrarySearch } from './library-search';
import { LibraryTable } from './library-table';
import { LibraryTree } from './library-tree';
import { groupsOf, type LibraryGroup, type LibraryView, matchingRows, rowsInGroup } from './library-view';
import { useLibraryView } from './use-library-view';

const GROUPINGS = [
  { key: 'category', label: '按分类' },
  { key: 'level', label: '按级次' },
] as const;

/** The whole library in the page: search, tree and list without asking the server again. */
export function LibraryBrowser({ rows }: { rows: readonly IndicatorRow[] }) {
  const [view, change] = useLibraryView();
  const list = useRef<HTMLDivElement>(null);
  const query = useDeferredValue(view.query);
  const found = useMemo(() => matchingRows(rows, query), [rows, query]);
  const groups = useMemo(() => groupsOf(rows, found, view.grouping), [rows, found, view.grouping]);
  const shown = useMemo(() => rowsInGroup(found, view), [found, view]);
  const choose = (group: string) => change({ group });
  return (
    <div className="grid gap-x-6 gap-y-4 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-2 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto">
        <GroupingSwitch view={view} onChange={(grouping) => change({ grouping, group: '' })} />
        <div className="max-lg:hidden">
          <LibraryTree groups={groups} total={found.length} view={view} onChoose={choose} />
        </div>
        <div className="lg:hidden">
          <GroupSelect groups={groups} view={view} onChoose={choose} />
        </div>
      </div>
      <div ref={list} className="flex min-w-0 flex-col gap-3">
        <LibrarySearch
          query={view.query}
          onSearch={(text) => change({ query: text })}
          onLeaveDown={() => list.current?.querySelector<HTMLAnchorElement>('a[data-row-link]')?.focus()}
        />
        <p role="status" className="text-ink-2 text-sm">
          {shown.length === rows.length ? `共 ${rows.length} 条` : `找到 ${shown.length} 条，共 ${rows.length} 条`}
        </p>
        <LibraryTable rows={shown} />
      </div>
    </div>
  );
}

function GroupingSwitch({ view, onChange }: { view: LibraryView; onChange: (by: LibraryView['grouping']) => void }) {
  return (
    <fieldset className="flex">
      <legend className="sr-only">分组方式</legend>
      {GROUPINGS.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          aria-pressed={view.grouping === key}
          onClick={() => onChange(key)}
          className={classNames(
            'min-h-control flex-1 border px-3 text-sm first:border-r-0',
            view.grouping === key ? 'border-indigo bg-indigo font-semibold text-surface' : 'border-field bg-surface',
          )}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** The tree on a narrow screen. */
function GroupSelect({
  groups,
  view,
  onChoose,
}: {
  groups: readonly LibraryGroup[];
  view: LibraryView;
  onChoose: (group: string) => void;
}) {
  const options = groups.flatMap((group) => [
    { value: group.key, label: `${group.label}（${group.count}）` },
    ...group.children.map((child) => ({ value: child.key, label: `　${child.label}（${child.count}）` })),
  ]);
  return (
    <Field label="分组" name="group">
      {(control) => (
        <Select
          {...control}
          options={options}
          placeholder="全部指标"
          value={view.group}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
