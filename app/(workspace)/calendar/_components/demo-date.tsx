'use client';

import { useState } from 'react';
import { ConfirmAction } from '@/components/forms/confirm-action';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { businessDate } from '@/lib/core/business-calendar';
import { nextDemoDates } from '@/lib/organisation/domain/demo-date';
import { setBusinessDateAction } from '../actions';
import { type DatedEntry, datesPassed } from './dates-passed';

/** Moves the demo county's day forward; says beforehand what of the shown year begins and ends on the way. */
export function DemoDate({ today, entries }: { today: string; entries: DatedEntry[] }) {
  const [date, setDate] = useState<string>(nextDemoDates(businessDate(today)).from);
  return (
    <ConfirmAction
      action={setBusinessDateAction}
      label="演示：移动今天"
      title="把演示县的今天向后移"
      effect={`今天现为 ${today}。移动后，所有演示账号看到的剩余天数、逾期和催报都按新的一天计算，之后办的事记在新的一天。`}
      undo="只能向后移，移过就不能退回；要回到起点，须清空演示数据后重新启动。"
      confirmLabel="移动"
      doneMessage="今天已移动。"
    >
      <Field name="businessDate" label="新的今天" required>
        {(control) => (
          <TextInput {...control} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
        )}
      </Field>
      <PassedDates today={today} date={date} entries={entries} />
    </ConfirmAction>
  );
}

function PassedDates({ today, date, entries }: { today: string; date: string; entries: DatedEntry[] }) {
  const { begun, ended } = datesPassed(entries, today, date);
  const lists = [
    { label: '期间开始', entries: begun, day: (entry: DatedEntry) => entry.opensOn },
    { label: '期间截止', entries: ended, day: (entry: DatedEntry) => entry.dueOn },
  ];
  return (
    <dl aria-live="polite" className="flex max-h-60 flex-col gap-2 overflow-auto text-sm">
      {lists.map((list) => (
        <div key={list.label}>
          <dt className="font-semibold">{list.label}</dt>
          {list.entries.length === 0 ? (
            <dd className="text-ink-2">没有日历事项</dd>
          ) : (
            list.entries.map((entry) => (
              <dd key={entry.id} className="text-ink-2">
                {list.day(entry)} {entry.title}
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  );
}
