'use client';

import { useEffect } from 'react';

const QUESTION = '有内容还没有保存。离开本页会丢失这些内容，确定离开吗？';

function leavesPage(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return false;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download')) return false;
  return link.href.split('#')[0] !== window.location.href.split('#')[0];
}

/** While `active`, leaving asks first: by closing the tab, by an address, or by a link inside the product. */
export function DirtyGuard({ active, question = QUESTION }: { active: boolean; question?: string }) {
  useEffect(() => {
    if (!active) return;
    function unload(event: BeforeUnloadEvent) {
      event.preventDefault();
    }
    function click(event: MouseEvent) {
      if (!leavesPage(event) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, { capture: true });
    };
  }, [active, question]);
  return null;
}
