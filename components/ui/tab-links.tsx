import type { ReactNode } from 'react';
import { RouteLink } from './route-link';
import { tabClass, tabListClass } from './tab-class';

export interface TabLink {
  href: string;
  label: ReactNode;
  /** How many records wait there. */
  count?: number;
  current?: boolean;
}

export function TabLinks({ label, links }: { label: string; links: TabLink[] }) {
  return (
    <nav aria-label={label} data-print="hide" className={tabListClass}>
      {links.map((link) => (
        <RouteLink
          key={link.href}
          href={link.href}
          aria-current={link.current ? 'page' : undefined}
          data-state={link.current ? 'active' : undefined}
          className={tabClass}
        >
          {link.label}
          {link.count !== undefined && <span className="text-sm">{link.count}</span>}
        </RouteLink>
      ))}
    </nav>
  );
}
