'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosaver, type AutosaveState, type SaveAnswer } from './autosaver';

export interface AutosaveHook<Value> {
  state: AutosaveState;
  /** True while something typed is not yet stored: give it to DirtyGuard. */
  dirty: boolean;
  change: (value: Value) => void;
  /** Save at once: before submitting, on 暂存. */
  flush: () => Promise<void>;
}

export interface AutosaveTiming {
  delayMs?: number;
  retryMs?: number;
}

export function useAutosave<Value>(
  save: (value: Value) => Promise<SaveAnswer>,
  { delayMs = 1200, retryMs = 15_000 }: AutosaveTiming = {},
): AutosaveHook<Value> {
  const [state, setState] = useState<AutosaveState>({ status: 'clean' });
  const latestSave = useRef(save);
  const saver = useRef<Autosaver<Value> | null>(null);
  useEffect(() => {
    latestSave.current = save;
  });
  useEffect(() => {
    const made = new Autosaver<Value>({
      save: (value) => latestSave.current(value),
      onState: setState,
      delayMs,
      retryMs,
    });
    saver.current = made;
    return () => made.stop();
  }, [delayMs, retryMs]);
  const change = useCallback((value: Value) => saver.current?.change(value), []);
  const flush = useCallback(async () => saver.current?.flush(), []);
  const dirty = state.status === 'waiting' || state.status === 'saving' || state.status === 'unsaved';
  return { state, dirty, change, flush };
}
