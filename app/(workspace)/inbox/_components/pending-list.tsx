import Link from 'next/link';
import { DeadlineMark } from '@/app/(workspace)/calendar/_components/deadline-mark';
import { EmptyState } from '@/components/ui/empty-state';
import { businessDateOf } from '@/lib/core/business-calendar';
import { type PendingItem, pendingKey } from '@/lib/inbox/domain/pending';
import { ASK_WORDS, riskWords } from '@/lib/inbox/labels';

/** 待办, most urgent on top. Each row says what is asked, of which unit, and how many days are left. */
export function PendingList({ items, emptyHint }: { items: readonly PendingItem[]; emptyHint: string }) {
  if (items.length === 0) return <EmptyState title="没有待办">{emptyHint}</EmptyState>;
  return (
    <ol aria-label="待办" className="border-ink border-y bg-surface">
      {items.map((item) => (
        <PendingRow key={pendingKey(item)} item={item} />
      ))}
    </ol>
  );
}

function PendingRow({ item }: { item: PendingItem }) {
  const risk = riskWords(item.risk);
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-rule border-b px-3 py-1.5 last:border-b-0 hover:bg-indigo-tint sm:grid-cols-[minmax(0,1fr)_11rem_7rem]">
      <div className="min-w-0 max-sm:col-span-2">
        <Link href={item.href} prefetch={false} className="text-indigo after:absolute after:inset-0 hover:underline">
          {item.title}
        </Link>
        <p className="text-ink-3 text-sm">
          {item.unitName && <span className="mr-2">{item.unitName}</span>}
          <span className="whitespace-nowrap">{`${businessDateOf(item.since)} 到达`}</span>
        </p>
      </div>
      <div className="sm:self-center">
        <p>{ASK_WORDS[item.ask]}</p>
        {risk && <p className="text-amber text-sm">▲ {risk}</p>}
      </div>
      <div className="text-right sm:self-center">
        <DeadlineMark deadline={item.deadline} />
        {item.deadline && <p className="text-ink-3 text-sm">{item.deadline.dueOn} 止</p>}
      </div>
    </li>
  );
}
