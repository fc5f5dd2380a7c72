'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { fieldId } from '@/components/ui/field';

export interface SummaryEntry {
  message: string;
  /** Field name, or the id of the place it is about. */
  place?: string;
}

export interface ErrorSummaryProps {
  title: string;
  entries: readonly SummaryEntry[];
  /** A new one (the answer itself) takes the focus again; re-rendering alone must never pull it from a field. */
  occasion?: unknown;
}

function placeOf(place: string): HTMLElement | null {
  return document.getElementById(fieldId(place)) ?? document.getElementById(place);
}

function jump(event: MouseEvent, place: string) {
  const target = placeOf(place);
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

/** Everything that is wrong, at once, on top; each line jumps to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, entries, occasion }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion is what the focus answers to
  useEffect(() => {
    box.current?.focus();
  }, [occasion]);
  if (entries.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="scroll-mt-16 border-vermilion border-l-3 bg-vermilion-tint px-3 py-2"
    >
      <p className="flex items-baseline gap-2 font-semibold">
        <span aria-hidden="true" className="text-vermilion text-xs">
          ■
        </span>
        {title}
      </p>
      <ul className="mt-1 pl-5">
        {entries.map(({ message, place }) => (
          <li key={`${place}-${message}`}>
            {place ? (
              <a
                href={`#${fieldId(place)}`}
                onClick={(event) => jump(event, place)}
                className="text-vermilion underline underline-offset-2"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
