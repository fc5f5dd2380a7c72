import { type ComponentProps, useId } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class';
import { Reasons } from './reasons';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Work is under way: the button cannot be pressed again and says so. */
  pending?: boolean;
  pendingLabel?: string;
  /** Why it cannot be pressed now; any entry disables the button and is shown beside it. */
  reasons?: string[];
}

export function Button({
  variant,
  size,
  pending = false,
  pendingLabel,
  reasons = [],
  disabled = false,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const reasonsId = useId();
  const blocked = reasons.length > 0;
  const button = (
    <button
      {...rest}
      type={type}
      disabled={disabled || pending || blocked}
      aria-busy={pending || undefined}
      aria-describedby={blocked ? reasonsId : rest['aria-describedby']}
      className={buttonClass({ variant, size }, className)}
    >
      {pending ? (pendingLabel ?? '正在处理…') : children}
    </button>
  );
  if (!blocked) return button;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <Reasons id={reasonsId} reasons={reasons} />
    </span>
  );
}
