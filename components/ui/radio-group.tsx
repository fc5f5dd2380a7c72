import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps {
  legend: ReactNode;
  name: string;
  options: RadioOption[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
  required?: boolean;
  hint?: ReactNode;
  error?: string;
  inline?: boolean;
}

/** A handful of choices, all visible. The first one carries the field's id, so that an error summary can jump to it. */
export function RadioGroup(props: RadioGroupProps) {
  const { legend, name, options, defaultValue, value, onValueChange, required, hint, error, inline = true } = props;
  const key = `field-${name}`;
  const describedBy = [error && `${key}-error`, hint && `${key}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0">
      <legend className="font-semibold text-ink-2 text-sm">
        {legend}
        {required && <span className="ml-0.5 text-vermilion">*</span>}
      </legend>
      <div className={classNames('flex gap-x-5', inline ? 'flex-row flex-wrap' : 'flex-col')}>
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-control items-start gap-2 py-1.5">
            <input
              type="radio"
              id={index === 0 ? key : undefined}
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={value === undefined ? option.value === defaultValue : undefined}
              checked={value === undefined ? undefined : option.value === value}
              onChange={onValueChange && (() => onValueChange(option.value))}
              className="mt-0.5 size-4.5 shrink-0 accent-indigo"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-ink-3 text-sm">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${key}-error`} className="text-sm text-vermilion">
          <span aria-hidden="true">■ </span>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${key}-hint`} className="text-ink-3 text-sm">
          {hint}
        </p>
      )}
    </fieldset>
  );
}
