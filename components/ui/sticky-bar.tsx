import type { ReactNode } from 'react';

/** Stays at the foot of a long form: what can be done at the right, time of the last saving at the left. */
export function StickyBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div
      data-print="hide"
      className="sticky bottom-0 z-10 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-ink border-t bg-surface px-4 py-2"
    >
      <div className="min-w-0 text-ink-2 text-sm">{note}</div>
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}
