'use client';

import { type ChangeEvent, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';

export interface ContextChoice {
  value: string;
  label: string;
}

export interface ContextSwitchProps {
  /** 年度 or 岗位: read out, and the name of the choice. */
  label: string;
  name: string;
  value: string;
  choices: ContextChoice[];
  /** Receives `name` and `returnTo` (this page, with its filters), and leads back there. */
  action: (form: FormData) => void | Promise<void>;
}

/** Year or seat, always visible; switching keeps the page. With a single choice it is plain text. */
export function ContextSwitch({ label, name, value, choices, action }: ContextSwitchProps) {
  const returnTo = useRef<HTMLInputElement>(null);
  function choose(event: ChangeEvent<HTMLSelectElement>) {
    if (returnTo.current) returnTo.current.value = window.location.pathname + window.location.search;
    event.currentTarget.form?.requestSubmit();
  }
  if (choices.length < 2) return <span className="truncate text-ink-2">{choices[0]?.label}</span>;
  return (
    <form action={action} className="min-w-0">
      <input ref={returnTo} type="hidden" name="returnTo" defaultValue="/" />
      <select
        key={value}
        name={name}
        aria-label={label}
        defaultValue={value}
        onChange={choose}
        className={classNames(
          'min-h-control max-w-full truncate rounded-xs border border-transparent bg-transparent py-0.5 pr-6 pl-1.5',
          'hover:border-field max-lg:w-full max-lg:border-field',
        )}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </form>
  );
}
