import Link from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to another page of the product. Not fetched ahead: every page checks its session and asks the database,
 * and a list with forty links would otherwise ask forty times before anyone has clicked.
 */
export function RouteLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />;
}
