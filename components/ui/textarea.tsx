'use client';

import { type ChangeEvent, type ComponentProps, useState } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';
import { textLength } from './text-length';

export interface TextareaProps extends Omit<ComponentProps<'textarea'>, 'maxLength'> {
  /** Counted, never cut: what was pasted stays until its writer shortens it. */
  limit?: number;
}

export function Textarea({ className, required, limit, onChange, rows = 3, ...rest }: TextareaProps) {
  const [length, setLength] = useState(() => textLength(String(rest.value ?? rest.defaultValue ?? '')));
  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(textLength(event.currentTarget.value));
    onChange?.(event);
  }
  const over = limit === undefined ? 0 : length - limit;
  return (
    <>
      <textarea
        {...rest}
        rows={rows}
        aria-required={required}
        onChange={change}
        className={classNames(controlClass, 'field-sizing-content resize-y', className)}
      />
      {limit !== undefined && (
        <p className={classNames('text-right text-xs', over > 0 ? 'text-vermilion' : 'text-ink-3')}>
          {over > 0 ? `${length} / ${limit} 字，超出 ${over} 字` : `${length} / ${limit} 字`}
        </p>
      )}
    </>
  );
}
