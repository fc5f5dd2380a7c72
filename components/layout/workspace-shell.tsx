import type { ReactNode } from 'react';
import { ToastRegion } from '@/components/ui/toast';
import { MenuColumn } from './menu-column';
import { SideMenu } from './side-menu';
import { MAIN_ID, SkipLink } from './skip-link';
import { TopBar, type TopBarProps } from './top-bar';

export interface WorkspaceShellProps extends TopBarProps {
  /** Above everything: DemoBanner in the demo. */
  banner?: ReactNode;
  children: ReactNode;
}

/** The frame of every signed-in page: bar on top, the lifecycle at the left, the page. */
export function WorkspaceShell({ banner, children, ...bar }: WorkspaceShellProps) {
  return (
    <div data-shell="workspace" className="flex min-h-dvh flex-col">
      <SkipLink />
      {banner}
      <TopBar {...bar} />
      {bar.search && (
        <div data-print="hide" className="border-rule border-b px-4 py-1 md:hidden">
          {bar.search}
        </div>
      )}
      <div className="flex min-w-0 flex-1">
        <MenuColumn>
          <SideMenu groups={bar.menu} />
        </MenuColumn>
        <main id={MAIN_ID} tabIndex={-1} className="min-w-0 flex-1 px-6 pt-3 pb-10 outline-none max-sm:px-4">
          <div className="mx-auto max-w-page">{children}</div>
        </main>
      </div>
      <ToastRegion />
    </div>
  );
}
