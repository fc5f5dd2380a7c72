import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlClass } from './control-class';

type TextInputProps = Omit<ComponentProps<'input'>, 'type'> & {
  type?: 'text' | 'search' | 'password' | 'email' | 'tel' | 'date';
};

/** `required` is announced, not enforced by the browser: our own messages say what, where and how. */
export function TextInput({ className, required, type = 'text', ...rest }: TextInputProps) {
  return <input {...rest} type={type} aria-required={required} className={classNames(controlClass, className)} />;
}
