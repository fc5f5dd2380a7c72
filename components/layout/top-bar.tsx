import type { ReactNode } from 'react';
import { RouteLink } from '@/components/ui/route-link';
import { MeMenu, type MeMenuProps } from './me-menu';
import { MenuDrawer } from './menu-drawer';
import { Seal } from './seal';
import type { MenuGroup } from './side-menu';

/** More unread messages than this are shown as `99+`. */
const MOST_SHOWN = 99;

export interface TopBarProps {
  county: string;
  homeHref: string;
  /** Year and seat switches; they move into the drawer on a phone. */
  context: ReactNode;
  search?: ReactNode;
  messages: { href: string; unread: number };
  me: MeMenuProps;
  menu: MenuGroup[];
}

export function TopBar({ county, homeHref, context, search, messages, me, menu }: TopBarProps) {
  return (
    <header data-print="hide" className="sticky top-0 z-20 border-ink border-b bg-surface">
      <div className="flex h-bar items-center gap-4 px-4 max-lg:gap-2">
        <MenuDrawer groups={menu} context={context} />
        <RouteLink href={homeHref} className="flex min-h-control shrink-0 items-center gap-2">
          <Seal />
          <span className="font-semibold text-lg max-sm:text-base">{county}</span>
          <span className="text-ink-2 max-sm:hidden">预算绩效管理</span>
        </RouteLink>
        <div className="flex min-w-0 items-center gap-2 border-rule border-l pl-4 max-lg:hidden">{context}</div>
        <div className="ml-auto w-64 min-w-0 max-md:hidden">{search}</div>
        <MessagesLink {...messages} />
        <MeMenu {...me} />
      </div>
    </header>
  );
}

function MessagesLink({ href, unread }: { href: string; unread: number }) {
  return (
    <RouteLink
      href={href}
      className="flex min-h-control shrink-0 items-center gap-1 rounded-xs px-2 hover:bg-indigo-tint max-md:ml-auto"
    >
      消息
      {unread > 0 && (
        <span className="rounded-xs bg-vermilion px-1 text-surface text-xs leading-4">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
          <span className="sr-only">条未读</span>
        </span>
      )}
    </RouteLink>
  );
}
