'use client';

import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '@/components/ui/composing';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

export interface LibrarySearchProps {
  query: string;
  onSearch: (query: string) => void;
  /** Arrow down: into the list. */
  onLeaveDown: () => void;
}

/** Searches at every letter, but not while an input method is still composing: half a word finds nothing. */
export function LibrarySearch({ query, onSearch, onLeaveDown }: LibrarySearchProps) {
  const [text, setText] = useState(query);
  const [composing, setComposing] = useState(false);
  function type(value: string, stillComposing: boolean) {
    setText(value);
    if (!stillComposing) onSearch(value);
  }
  function press(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Escape' && text !== '') type('', false);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeaveDown();
  }
  return (
    <Field
      label="查找指标"
      name="q"
      hint="可输入词语、代码、拼音或首字母，例如“培训人次”“02-004”“pxrc”；↓ 进入列表"
      className="w-full max-w-160"
    >
      {(control) => (
        <TextInput
          {...control}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.currentTarget.value, composing)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={(event) => {
            setComposing(false);
            type(event.currentTarget.value, false);
          }}
          onKeyDown={press}
        />
      )}
    </Field>
  );
}
