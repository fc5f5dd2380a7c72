import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { momentWords } from '@/lib/assignments/labels';
import { targetPath } from '@/lib/inbox/domain/paths';
import type { HandledItem } from '@/lib/inbox/queries/list-handled';
import { EVENT_LABELS, STATE_LABELS } from '@/lib/targets/labels';

interface HandledListProps {
  items: readonly HandledItem[];
  empty: { title: string; hint: string };
}

/** 已办 or 我发起: what the person did, when, and where it stands now. */
export function HandledList({ items, empty }: HandledListProps) {
  if (items.length === 0) return <EmptyState title={empty.title}>{empty.hint}</EmptyState>;
  return (
    <ol className="border-ink border-y bg-surface">
      {items.map((item) => (
        <li
          key={item.id}
          className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-rule border-b px-3 py-1.5 last:border-b-0 hover:bg-indigo-tint sm:grid-cols-[minmax(0,1fr)_12rem_9rem]"
        >
          <div className="min-w-0 max-sm:col-span-2">
            <Link
              href={targetPath(item.id, null)}
              prefetch={false}
              className="text-indigo after:absolute after:inset-0 hover:underline"
            >
              {item.projectName}
            </Link>
            <p className="text-ink-3 text-sm">{`${item.unitCode}-${item.unitName}`}</p>
          </div>
          <div className="sm:self-center">
            <p>{EVENT_LABELS[item.event]}</p>
            <p className="text-ink-3 text-sm">{momentWords(item.handledAt)}</p>
          </div>
          <p className="text-right text-ink-2 sm:self-center">现在：{STATE_LABELS[item.state]}</p>
        </li>
      ))}
    </ol>
  );
}
