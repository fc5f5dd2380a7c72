import type { ReactNode } from 'react';
import { Seal } from './seal';

export interface MessagePageProps {
  title: string;
  body: ReactNode;
  /** A number the administrator can find in the log. */
  reference?: string;
  children: ReactNode;
}

/** A page that only says one thing and where to go from there. */
export function MessagePage({ title, body, reference, children }: MessagePageProps) {
  return (
    <main className="mx-auto flex max-w-140 flex-col gap-4 px-6 py-20">
      <Seal />
      <h1 className="border-ink border-b pb-3 text-xl">{title}</h1>
      <p className="text-ink-2">{body}</p>
      {reference && <p className="text-ink-3 text-sm">编号 {reference}</p>}
      <div className="flex flex-wrap gap-2">{children}</div>
    </main>
  );
}
