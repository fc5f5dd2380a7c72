import type { ReactNode } from 'react';
import { Seal } from './seal';

export interface MessagePageProps {
  title: string;
  body: ReactNode;
  /** A number the administrator can find in the log. */
  reference?: string;
  children: ReactNode;
}

/** Says one thing and where to go from there, inside a page that has its frame already. */
export function MessageBlock({ title, body, reference, children }: MessagePageProps) {
  return (
    <div className="mx-auto flex max-w-140 flex-col gap-4 px-6 py-12">
      <Seal />
      <h1 className="border-ink border-b pb-3 text-xl">{title}</h1>
      <p className="text-ink-2">{body}</p>
      {reference && <p className="text-ink-3 text-sm">编号 {reference}</p>}
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  );
}

/** A whole page that only says one thing. */
export function MessagePage(props: MessagePageProps) {
  return (
    <main>
      <MessageBlock {...props} />
    </main>
  );
}
