'use client';

import type { ComponentProps, FocusEvent } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';
import { normaliseDigits } from './digits';

export interface NumberInputProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  /** Called while typing and once more when leaving the field, with what will be submitted. */
  onValueChange?: (text: string) => void;
}

/** A text field for figures: the wheel cannot change it, full-width digits are mended on leaving, text is never lost. */
export function NumberInput({ className, required, onValueChange, onBlur, ...rest }: NumberInputProps) {
  function leave(event: FocusEvent<HTMLInputElement>) {
    const mended = normaliseDigits(event.currentTarget.value);
    if (mended !== event.currentTarget.value) {
      event.currentTarget.value = mended;
      onValueChange?.(mended);
    }
    onBlur?.(event);
  }
  return (
    <input
      autoComplete="off"
      {...rest}
      type="text"
      inputMode="decimal"
      aria-required={required}
      onBlur={leave}
      onChange={onValueChange && ((event) => onValueChange(event.currentTarget.value))}
      className={classNames(controlClass, 'text-right', className)}
    />
  );
}
