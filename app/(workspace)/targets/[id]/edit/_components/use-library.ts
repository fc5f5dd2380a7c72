'use client';

import { useEffect, useState } from 'react';
import type { MatchKeys } from '@/lib/core/search-match';
import type { LibraryEntry } from '@/lib/targets/domain/types';

/** A common indicator with what the picker shows of it. */
export interface PickerEntry extends LibraryEntry {
  readonly category: string;
  readonly explanation: string;
  readonly keys: MatchKeys;
}

export type LoadedLibrary =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly entries: readonly PickerEntry[] };

/** The library of the county, fetched once per edition and kept by the browser under its hash. */
export function useLibrary(address: string): LoadedLibrary {
  const [library, setLibrary] = useState<LoadedLibrary>({ status: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        setLibrary({ status: 'ready', entries: await answer.json() });
      })
      .catch(() => {
        if (!stop.signal.aborted) setLibrary({ status: 'failed' });
      });
    return () => stop.abort();
  }, [address]);
  return library;
}
