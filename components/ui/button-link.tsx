import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonClass } from './button-class';
import { RouteLink } from './route-link';

/** A link that looks like a button: going somewhere is the thing to do here. */
export function ButtonLink({
  variant = 'primary',
  ...rest
}: Omit<ComponentProps<typeof RouteLink>, 'className'> & { variant?: ButtonVariant }) {
  return <RouteLink {...rest} className={buttonClass({ variant })} />;
}
