import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

/** What a control needs to belong to its field; spread it: `{(control) => <TextInput {...control} />}`. */
export interface FieldControl {
  id: string;
  name: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'data-unit'?: true;
}

export interface FieldProps {
  label: ReactNode;
  name: string;
  /** Defaults to {@link fieldId}, which the error summary jumps to. */
  id?: string;
  hint?: ReactNode;
  error?: string;
  /** Shown inside the field's end. */
  unit?: string;
  required?: boolean;
  /** 说明、正例、反例, opened on demand. */
  help?: ReactNode;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

function controlOf({ id, name, hint, error, unit, required }: FieldProps, fieldKey: string): FieldControl {
  const describedBy = [error && `${fieldKey}-error`, hint && `${fieldKey}-hint`].filter(Boolean).join(' ');
  return {
    id: id ?? fieldKey,
    name,
    required,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
    'data-unit': unit ? true : undefined,
  };
}

export function Field(props: FieldProps) {
  const { label, hint, error, unit, required, help, className, children } = props;
  const key = props.id ?? fieldId(props.name);
  return (
    <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={key} className="font-semibold text-ink-2 text-sm">
        {label}
        {required && (
          <>
            <span aria-hidden="true" className="ml-0.5 text-vermilion">
              *
            </span>
            <VisuallyHidden>（必填）</VisuallyHidden>
          </>
        )}
      </label>
      <div className="relative">
        {children(controlOf(props, key))}
        {unit && (
          <span className="pointer-events-none absolute inset-y-px right-px flex items-center rounded-r-xs px-2 text-ink-3 text-sm">
            {unit}
          </span>
        )}
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
      {help && (
        <details data-print="hide" className="text-sm">
          <summary className="w-fit text-indigo max-sm:py-2.5 underline-offset-2 hover:underline">填写说明</summary>
          <div className="mt-1 border-rule border-l-2 pl-3 text-ink-2">{help}</div>
        </details>
      )}
    </div>
  );
}
