import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectProps extends ComponentProps<'select'> {
  options: SelectOption[];
  /** First line when nothing is chosen yet; leave out when there is always a value. */
  placeholder?: string;
}

/** The system's own select: quick, works by keyboard and on phones as people know it. */
export function Select({ options, placeholder, required, className, ...rest }: SelectProps) {
  return (
    <select {...rest} aria-required={required} className={classNames(controlClass, 'pr-7', className)}>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
