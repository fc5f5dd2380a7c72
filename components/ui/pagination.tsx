import { buttonClass } from './button-class';
import { RouteLink } from './route-link';

export interface PaginationProps {
  previousHref?: string;
  nextHref?: string;
  /** For instance 「第 41–80 条，共 310 条」. */
  summary?: string;
}

/** Paging by key: only a step back and a step on, both plain links. */
export function Pagination({ previousHref, nextHref, summary }: PaginationProps) {
  if (!previousHref && !nextHref && !summary) return null;
  return (
    <nav aria-label="翻页" data-print="hide" className="flex flex-wrap items-center justify-end gap-2 py-2 text-sm">
      {summary && <span className="mr-auto text-ink-2">{summary}</span>}
      <PageStep href={previousHref} label="上一页" />
      <PageStep href={nextHref} label="下一页" />
    </nav>
  );
}

function PageStep({ href, label }: { href?: string; label: string }) {
  if (!href) return <span className="px-2.5 py-1 text-ink-3">{label === '下一页' ? '已到末页' : '已是首页'}</span>;
  return (
    <RouteLink href={href} className={buttonClass({ size: 'small' })}>
      {label}
    </RouteLink>
  );
}
