'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useState } from 'react';
import { type LibraryView, searchOf, viewOf } from './library-view';

/** The view, kept in the address without a visit to the server, so that 返回 and a shared link show the same. */
export function useLibraryView(): readonly [LibraryView, (change: Partial<LibraryView>) => void] {
  const params = useSearchParams();
  const [view, setView] = useState(() => viewOf(new URLSearchParams(params)));
  const change = useCallback(
    (part: Partial<LibraryView>) => {
      const next = { ...view, ...part };
      setView(next);
      window.history.replaceState(null, '', `${window.location.pathname}${searchOf(next)}`);
    },
    [view],
  );
  return [view, change];
}
