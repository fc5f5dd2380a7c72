import type { ReactNode } from 'react';

export interface SectionProps {
  id?: string;
  title: string;
  /** One line under the title. */
  note?: ReactNode;
  /** At the right of the title: 剩余权重, a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page: a heading over a hairline, no box. */
export function Section({ id, title, note, aside, children }: SectionProps) {
  return (
    <section id={id} aria-label={title} className="scroll-mt-16">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-4 border-rule border-b pb-1">
        <h2 className="text-lg">{title}</h2>
        {aside && <div className="text-ink-2 text-sm">{aside}</div>}
        {note && <p className="w-full text-ink-3 text-sm">{note}</p>}
      </div>
      {children}
    </section>
  );
}
