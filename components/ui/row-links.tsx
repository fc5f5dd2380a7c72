'use client';

import { type ReactNode, useEffect, useRef } from 'react';

const OWN_CLICK = 'a, button, input, select, textarea, label, summary';

/** A click anywhere on a row follows the row's link; controls in the row and selected text keep their own meaning. */
export function RowLinks({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    function follow(event: MouseEvent) {
      if (!(event.target instanceof Element) || event.target.closest(OWN_CLICK)) return;
      if (window.getSelection()?.toString()) return;
      const link = event.target.closest('tr')?.querySelector<HTMLAnchorElement>('a[data-row-link]');
      if (!link) return;
      if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
      else link.click();
    }
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  }, []);
  return (
    <div ref={frame} className="contents">
      {children}
    </div>
  );
}
