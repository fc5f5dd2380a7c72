import Form from 'next/form';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { RouteLink } from './route-link';

export interface FilterBarProps {
  /** The list's own path; the answers stand in its address, so that 返回 and a shared link keep them. */
  path: string;
  /** Parameters the filters must not lose: sort, money unit. */
  keep?: Record<string, string | undefined>;
  /** Set when any filter is on, to offer clearing. */
  active?: boolean;
  children: ReactNode;
  /** At the right: money switch, export, print. */
  tools?: ReactNode;
}

export function FilterBar({ path, keep = {}, active = false, children, tools }: FilterBarProps) {
  return (
    <div data-print="hide" className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 py-3">
      <Form action={path} prefetch={false} role="search" className="flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(
          ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <button type="submit" className={buttonClass()}>
          查询
        </button>
        {active && (
          <RouteLink href={path} className={buttonClass({ variant: 'quiet' })}>
            清除条件
          </RouteLink>
        )}
      </Form>
      {tools && <div className="flex flex-wrap items-center gap-2">{tools}</div>}
    </div>
  );
}
