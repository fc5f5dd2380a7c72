import { RouteLink } from './route-link';

export interface Crumb {
  label: string;
  href?: string;
}

/** Where one is; the last entry is the page itself. */
export function Breadcrumb({ items }: { items: Crumb[] }) {
  return (
    <nav aria-label="当前位置" data-print="hide" className="text-ink-3 text-sm">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {items.map((item, index) => (
          <li key={`${item.label}-${item.href}`} className="flex items-center gap-x-1.5">
            {index > 0 && <span aria-hidden="true">/</span>}
            {item.href && index < items.length - 1 ? (
              <RouteLink href={item.href} className="text-ink-2 hover:text-indigo hover:underline max-sm:py-2.5">
                {item.label}
              </RouteLink>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
