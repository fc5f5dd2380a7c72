'use client';

import { type KeyboardEvent, useState } from 'react';
import { type ComboboxOption, moveHighlight } from './combobox-option';
import { isComposing } from './composing';
import { type ComboboxSearch, useComboboxSearch } from './use-combobox-search';

export interface ComboboxBehaviour {
  options?: ComboboxOption[];
  search?: ComboboxSearch;
  defaultOption?: ComboboxOption;
  defaultText?: string;
  allowTyped: boolean;
  onPick?: (option: ComboboxOption | null) => void;
}

/** What a combobox remembers and how keys move it; nothing happens while an input method composes. */
export function useCombobox(behaviour: ComboboxBehaviour) {
  const [picked, setPicked] = useState<ComboboxOption | null>(behaviour.defaultOption ?? null);
  const [text, setText] = useState(behaviour.defaultText ?? behaviour.defaultOption?.label ?? '');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [highlight, setHighlight] = useState(-1);
  const result = useComboboxSearch(query, open, behaviour);

  function pick(option: ComboboxOption | null) {
    setPicked(option);
    setText(option?.label ?? '');
    close();
    behaviour.onPick?.(option);
  }
  function close() {
    setOpen(false);
    setHighlight(-1);
  }
  function show(forQuery: string) {
    setQuery(forQuery);
    setOpen(true);
    setHighlight(-1);
  }
  /** Typed text: shown at once, searched for only when whole words stand there. */
  function type(typed: string, composing: boolean) {
    setText(typed);
    if (composing) return;
    show(typed);
    if (picked && typed !== picked.label) {
      setPicked(null);
      behaviour.onPick?.(null);
    }
  }
  function leave() {
    close();
    if (!picked && !behaviour.allowTyped) setText('');
  }
  function key(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const chosen = result.options[highlight];
      if (chosen) pick(chosen);
      else close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) setHighlight(moveHighlight(event.key, highlight, result.options.length));
      else show(picked ? '' : text);
    }
  }
  return { picked, text, open, highlight, result, pick, type, show, leave, key };
}
