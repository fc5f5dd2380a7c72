'use client';

import { type ReactNode, useEffect, useState } from 'react';

const KEY = 'mingbai.menu';

/** The menu at the left of a desk screen; folds to a strip and stays so on this machine. */
export function MenuColumn({ children }: { children: ReactNode }) {
  const [folded, setFolded] = useState(false);
  useEffect(() => setFolded(window.localStorage.getItem(KEY) === 'folded'), []);
  function toggle() {
    window.localStorage.setItem(KEY, folded ? 'open' : 'folded');
    setFolded(!folded);
  }
  return (
    <div data-print="hide" className={`shrink-0 border-rule border-r max-lg:hidden ${folded ? 'w-9' : 'w-menu'}`}>
      <div className="sticky top-bar flex h-[calc(100dvh-var(--spacing-bar))] flex-col">
        <div id="side-menu" hidden={folded} className="min-h-0 flex-1 overflow-y-auto">
          {children}
        </div>
        <button
          type="button"
          onClick={toggle}
          aria-expanded={!folded}
          aria-controls="side-menu"
          aria-label={folded ? '展开菜单' : '收起菜单'}
          className="mt-auto flex h-9 items-center gap-2 border-rule border-t px-3 text-ink-3 text-sm hover:text-indigo focus-visible:-outline-offset-2"
        >
          <span aria-hidden="true">{folded ? '»' : '«'}</span>
          {!folded && <span>收起菜单</span>}
        </button>
      </div>
    </div>
  );
}
