import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="rounded-xs border border-rule bg-paper px-1 font-sans text-ink-2 text-xs">{children}</kbd>;
}
