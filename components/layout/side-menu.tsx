'use client';

import { usePathname } from 'next/navigation';
import { classNames } from '@/components/ui/class-names';
import { RouteLink } from '@/components/ui/route-link';
import { currentHref } from './current-href';

export interface MenuItem {
  href: string;
  label: string;
  /** What waits there for this person. */
  count?: number;
}

export interface MenuGroup {
  label: string;
  items: MenuItem[];
}

export function SideMenu({ groups, onFollow }: { groups: MenuGroup[]; onFollow?: () => void }) {
  const path = usePathname();
  const current = currentHref(
    path,
    groups.flatMap((group) => group.items.map((item) => item.href)),
  );
  return (
    <nav aria-label="业务菜单" className="flex flex-col gap-3 py-3">
      {groups.map((group) => (
        <div key={group.label}>
          <p className="px-4 text-ink-3 text-xs leading-6">{group.label}</p>
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <MenuLink item={item} current={item.href === current} onFollow={onFollow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function MenuLink({ item, current, onFollow }: { item: MenuItem; current: boolean; onFollow?: () => void }) {
  return (
    <RouteLink
      href={item.href}
      onClick={onFollow}
      aria-current={current ? 'page' : undefined}
      className={classNames(
        'flex min-h-control items-center justify-between gap-2 border-l-3 px-4 focus-visible:-outline-offset-2',
        current
          ? 'border-indigo bg-indigo-tint font-semibold text-indigo'
          : 'border-transparent hover:bg-indigo-tint hover:text-indigo',
      )}
    >
      {item.label}
      {item.count !== undefined && item.count > 0 && (
        <span className="text-sm text-vermilion">
          {item.count}
          <span className="sr-only">项待办</span>
        </span>
      )}
    </RouteLink>
  );
}
