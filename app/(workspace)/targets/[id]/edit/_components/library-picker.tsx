'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Drawer } from '@/components/ui/drawer';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { matchesSearch } from '@/lib/core/search-match';
import type { ProjectLevel1 } from '@/lib/targets/domain/types';
import { DIRECTION_LABELS, LEVEL1_LABELS, LEVEL2_LABELS } from '@/lib/targets/labels';
import type { PickerEntry } from './use-library';

export interface LibraryPickerProps {
  /** class picked for; null = closed */
  readonly level1: ProjectLevel1 | null;
  readonly entries: readonly PickerEntry[];
  /** ids already in the form */
  readonly taken: ReadonlySet<string>;
  readonly onPick: (entry: PickerEntry) => void;
  readonly onOwn: () => void;
  readonly onClose: () => void;
}

/** Longest list shown at once; a narrower word brings the rest. */
const SHOWN = 60;

/** Search the library by word, code, pinyin initials or full pinyin, and take any number of indicators. */
export function LibraryPicker({ level1, entries, taken, onPick, onOwn, onClose }: LibraryPickerProps) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const search = useRef<HTMLInputElement>(null);
  // an open dialog gives the focus to its first button; a clerk types at once
  useEffect(() => {
    if (level1 !== null) search.current?.focus();
  }, [level1]);
  const found = useMemo(
    () =>
      entries.filter(
        (entry) =>
          entry.level1 === level1 &&
          !entry.isRetired &&
          (asked.trim() === '' || matchesSearch(asked, entry.keys, `${entry.name} ${entry.code} ${entry.category}`)),
      ),
    [entries, level1, asked],
  );
  return (
    <Drawer open={level1 !== null} onClose={onClose} title={`从指标库选${level1 ? LEVEL1_LABELS[level1] : '指标'}`}>
      <Field label="查找" name="library-query" hint="可输入词语、代码、拼音或首字母，例如“培训人次”“pxrc”">
        {(control) => (
          <TextInput
            {...control}
            ref={search}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      <p className="mt-3 text-ink-2 text-sm" role="status">
        找到 {found.length} 条{found.length > SHOWN && `，先列出前 ${SHOWN} 条，请再输入几个字`}
      </p>
      {found.length === 0 && (
        <EmptyState title="没有找到共性指标">换一个词再试；确实没有，可以添加个性指标并写明理由。</EmptyState>
      )}
      <ul className="mt-2 divide-y divide-rule border-rule border-y">
        {found.slice(0, SHOWN).map((entry) => (
          <li key={entry.id} className="flex items-start gap-3 py-2">
            <div className="min-w-0 flex-1">
              <p>
                {entry.name}
                <span className="ml-2 text-ink-3 text-sm">
                  {DIRECTION_LABELS[entry.direction]} {entry.unit}
                </span>
              </p>
              <p className="text-ink-3 text-sm">
                {entry.code} · {entry.category} · {LEVEL2_LABELS[entry.level2]}
              </p>
              <p className="text-ink-2 text-sm">{entry.explanation}</p>
            </div>
            <button
              type="button"
              disabled={taken.has(entry.id)}
              onClick={() => onPick(entry)}
              className="min-h-9 shrink-0 border border-indigo px-3 text-indigo text-sm hover:bg-indigo-tint disabled:border-rule disabled:text-ink-3"
            >
              {taken.has(entry.id) ? '已选' : '选用'}
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm">
        库里没有合适的？
        <button type="button" onClick={onOwn} className="ml-1 min-h-9 text-indigo underline underline-offset-2">
          添加个性指标
        </button>
      </p>
    </Drawer>
  );
}
