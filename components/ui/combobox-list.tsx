'use client';

import { type RefObject, useEffect } from 'react';
import { classNames } from './class-names';
import type { SearchResult } from './use-combobox-search';

export interface ComboboxListProps {
  id: string;
  listRef: RefObject<HTMLDivElement | null>;
  result: SearchResult;
  highlight: number;
  emptyText: string;
  onPick: (index: number) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

export function ComboboxList({ id, listRef, result, highlight, emptyText, onPick }: ComboboxListProps) {
  const { options, busy, failed } = result;
  useEffect(() => {
    if (highlight >= 0) document.getElementById(optionId(id, highlight))?.scrollIntoView({ block: 'nearest' });
  }, [id, highlight]);
  const said = failed ? '没有取到结果，请检查网络后再输入一次。' : busy ? '正在查找…' : emptyText;
  return (
    <div ref={listRef} className="fixed z-50 flex flex-col rounded-xs border border-field bg-surface shadow-float">
      <div id={id} role="listbox" aria-label="可选项" className="min-h-0 overflow-y-auto">
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: focus stays in the field, which handles the keys
          <div
            key={option.value}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === highlight}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
            className={classNames(
              'flex min-h-control cursor-pointer flex-col justify-center px-2.5 py-1 hover:bg-indigo-tint',
              index === highlight && 'bg-indigo-tint',
            )}
          >
            <span>{option.label}</span>
            {option.detail && <span className="text-ink-3 text-sm">{option.detail}</span>}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p role="status" className="px-2.5 py-2 text-ink-2 text-sm">
          {said}
        </p>
      )}
    </div>
  );
}
