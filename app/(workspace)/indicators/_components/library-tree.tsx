'use client';

import { classNames } from '@/components/ui/class-names';
import type { LibraryGroup, LibraryView } from './library-view';

export interface LibraryTreeProps {
  groups: readonly LibraryGroup[];
  total: number;
  view: LibraryView;
  onChoose: (group: string) => void;
}

/** The library by category or by level; the chosen group opens. */
export function LibraryTree({ groups, total, view, onChoose }: LibraryTreeProps) {
  const isOpen = (group: LibraryGroup) => view.group === group.key || view.group.startsWith(`${group.key}.`);
  return (
    <nav aria-label="指标分组" className="text-sm">
      <ul>
        <li>
          <GroupButton
            group={{ key: '', label: '全部指标', count: total, children: [] }}
            view={view}
            onChoose={onChoose}
          />
        </li>
        {groups.map((group) => (
          <li key={group.key}>
            <GroupButton group={group} view={view} onChoose={onChoose} />
            {isOpen(group) && (
              <ul className="ml-3 border-rule border-l">
                {group.children.map((child) => (
                  <li key={child.key}>
                    <GroupButton group={child} view={view} onChoose={onChoose} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function GroupButton({ group, view, onChoose }: { group: LibraryGroup } & Pick<LibraryTreeProps, 'view' | 'onChoose'>) {
  const isChosen = view.group === group.key;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={() => onChoose(group.key)}
      className={classNames(
        'flex min-h-8 w-full items-center justify-between gap-2 border-l-3 px-2 py-0.5 text-left hover:bg-indigo-tint',
        isChosen ? 'border-indigo bg-indigo-tint font-semibold text-indigo' : 'border-transparent',
        !isChosen && group.count === 0 && 'text-ink-3',
      )}
    >
      <span className="min-w-0">{group.label}</span>
      <span className="shrink-0">{group.count}</span>
    </button>
  );
}
