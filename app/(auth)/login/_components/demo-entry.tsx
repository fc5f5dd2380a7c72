'use client';

import { useDeferredValue, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import type { DemoGroup } from './account-groups';
import { DemoOffices, DemoSeat } from './demo-seat';
import { enter } from './enter';
import { narrow } from './narrow';

/** The demo's accounts by seat and unit; one click enters. */
export function DemoEntry({ groups, next }: { groups: DemoGroup[]; next: string }) {
  const [query, setQuery] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [entering, setEntering] = useState<string | null>(null);
  const shown = narrow(groups, useDeferredValue(query));
  async function choose(personId: string) {
    setEntering(personId);
    setRefusal(await enter('demo', { personId }, next));
    setEntering(null);
  }
  return (
    <section aria-label="演示账号" className="flex flex-col gap-4">
      {refusal && <Notice tone="danger" live title={refusal} />}
      <Field name="demo-search" label="查席位或单位" hint="可输入汉字、拼音首字母或全拼，如“教育局”“jyj”。">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      {shown.length === 0 && (
        <EmptyState title="没有找到这样的席位或单位">请换一个词，或清空后从下面的席位中选。</EmptyState>
      )}
      {shown
        .filter((group) => !group.isSingle)
        .map((group) => (
          <DemoSeat
            key={`${group.seat}-${query !== ''}`}
            group={group}
            open={query !== ''}
            entering={entering}
            choose={choose}
          />
        ))}
      <DemoOffices groups={shown.filter((group) => group.isSingle)} entering={entering} choose={choose} />
    </section>
  );
}
