'use client';

import { useEffect, useRef, useState } from 'react';
import { type ComboboxOption, matchOptions } from './combobox-option';

const LIMIT = 50;
const PAUSE_MS = 150;

export type ComboboxSearch = (query: string) => Promise<ComboboxOption[]>;

export interface SearchResult {
  options: ComboboxOption[];
  busy: boolean;
  failed: boolean;
}

/** Options for a query: at once from a given list, or asked for after a short pause; a late answer never overwrites a newer one. */
export function useComboboxSearch(
  query: string,
  active: boolean,
  source: { options?: ComboboxOption[]; search?: ComboboxSearch },
): SearchResult {
  const { options, search } = source;
  const [remote, setRemote] = useState<SearchResult>({ options: [], busy: false, failed: false });
  const asked = useRef(0);
  useEffect(() => {
    if (!search || !active) return;
    const ticket = ++asked.current;
    const isLatest = () => ticket === asked.current;
    setRemote((before) => ({ ...before, busy: true }));
    const timer = setTimeout(() => {
      search(query).then(
        (found) => isLatest() && setRemote({ options: found, busy: false, failed: false }),
        () => isLatest() && setRemote({ options: [], busy: false, failed: true }),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query, search, active]);
  if (search) return remote;
  return { options: active ? matchOptions(options ?? [], query, LIMIT) : [], busy: false, failed: false };
}
