'use client';

import { useEffect, useState } from 'react';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

export interface SectionMark {
  id: string;
  title: string;
  state?: 'complete' | 'incomplete' | 'wrong';
}

const MARKS = {
  complete: { shape: '●', word: '已填', colour: 'text-green' },
  incomplete: { shape: '○', word: '未填完', colour: 'text-ink-3' },
  wrong: { shape: '■', word: '有错', colour: 'text-vermilion' },
};

/** The section that stands highest in the window. */
function useCurrentSection(ids: string): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const seen = new Set<string>();
    const order = ids.split('|');
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) seen.add(entry.target.id);
          else seen.delete(entry.target.id);
        }
        const first = order.find((id) => seen.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: '-64px 0px -40% 0px' },
    );
    for (const id of order) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}

export function SectionIndex({ sections }: { sections: SectionMark[] }) {
  const current = useCurrentSection(sections.map((section) => section.id).join('|'));
  return (
    <nav aria-label="本页各部分">
      <ol className="border-rule border-l">
        {sections.map(({ id, title, state }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={current === id ? 'location' : undefined}
              className={classNames(
                '-ml-px flex items-baseline justify-between gap-2 border-l-2 py-1 pl-3',
                current === id
                  ? 'border-indigo font-semibold text-indigo'
                  : 'border-transparent text-ink-2 hover:text-indigo',
              )}
            >
              {title}
              {state && (
                <span className={classNames('text-xs', MARKS[state].colour)}>
                  <span aria-hidden="true">{MARKS[state].shape}</span>
                  <VisuallyHidden>（{MARKS[state].word}）</VisuallyHidden>
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
