import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What belongs here. */
  title: string;
  /** Why it is empty and what to do next. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-rule border-y bg-surface px-6 py-8 text-center">
      <p className="font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-140 text-ink-2">{children}</div>
      {action && <div className="mt-4 flex justify-center gap-2">{action}</div>}
    </div>
  );
}
