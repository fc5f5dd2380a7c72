import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';
export type ButtonSize = 'normal' | 'small';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-indigo bg-indigo text-surface enabled:hover:bg-indigo-deep [a&]:hover:bg-indigo-deep',
  secondary: 'border-field bg-surface text-ink enabled:hover:bg-indigo-tint [a&]:hover:bg-indigo-tint',
  danger:
    'border-vermilion bg-surface text-vermilion enabled:hover:bg-vermilion enabled:hover:text-surface [a&]:hover:bg-vermilion-tint',
  quiet: 'border-transparent bg-transparent text-indigo enabled:hover:bg-indigo-tint [a&]:hover:bg-indigo-tint px-2',
};

const SIZES: Record<ButtonSize, string> = {
  normal: 'min-h-control px-4 py-1 font-semibold',
  small: 'min-h-7 px-2.5 py-0.5 text-sm pointer-coarse:min-h-control max-sm:min-h-control',
};

const BASE =
  'inline-flex items-center justify-center gap-1.5 print:hidden whitespace-nowrap rounded-xs border transition-colors ' +
  'disabled:border-rule disabled:bg-paper disabled:text-ink-3';

/** The look of a button, for links that act as one (`<Link className={buttonClass({ variant: 'primary' })}>`). */
export function buttonClass(
  { variant = 'secondary', size = 'normal' }: { variant?: ButtonVariant; size?: ButtonSize } = {},
  extra?: string,
): string {
  return classNames(BASE, SIZES[size], VARIANTS[variant], extra);
}
