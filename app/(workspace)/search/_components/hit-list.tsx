import { RouteLink } from '@/components/ui/route-link';
import { Section } from '@/components/ui/section';

export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
}

export interface HitListProps {
  readonly title: string;
  /** all that were found, shown or not */
  readonly count: number;
  readonly allHref: string;
  readonly hits: readonly Hit[];
}

/** What was found of one kind; nothing at all where nothing was found. */
export function HitList({ title, count, allHref, hits }: HitListProps) {
  if (hits.length === 0) return null;
  return (
    <Section
      title={`${title}（${count}）`}
      aside={
        count > hits.length && (
          <RouteLink href={allHref} className="text-indigo underline underline-offset-2">
            全部 {count} 条
          </RouteLink>
        )
      }
    >
      <ul className="divide-y divide-rule">
        {hits.map((hit) => (
          <li key={hit.href} className="py-2">
            <RouteLink href={hit.href} className="text-indigo hover:underline">
              {hit.title}
            </RouteLink>
            <p className="text-ink-3 text-sm">{hit.detail}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
