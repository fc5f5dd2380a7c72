'use client';

import { type ReactNode, useState } from 'react';
import { Drawer } from '@/components/ui/drawer';
import { type MenuGroup, SideMenu } from './side-menu';

/** The menu on a phone; year and seat stand in it too, because the bar has no room. */
export function MenuDrawer({ groups, context }: { groups: MenuGroup[]; context?: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label="打开菜单"
        className="-ml-2 inline-flex size-11 items-center justify-center lg:hidden"
      >
        <span aria-hidden="true" className="flex w-5 flex-col gap-1">
          <span className="h-0.5 bg-ink" />
          <span className="h-0.5 bg-ink" />
          <span className="h-0.5 bg-ink" />
        </span>
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title="菜单" side="left">
        {context && <div className="-mx-4 flex flex-col gap-2 border-rule border-b px-4 pb-3">{context}</div>}
        <div className="-mx-4">
          <SideMenu groups={groups} onFollow={() => setOpen(false)} />
        </div>
      </Drawer>
    </>
  );
}
