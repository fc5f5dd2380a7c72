import type { ReactNode } from 'react';

export interface Description {
  term: string;
  value: ReactNode;
  /** Takes the whole line. */
  wide?: boolean;
}

function isBlank(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}

export function DescriptionList({ items }: { items: Description[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-x-8 max-sm:grid-cols-1">
      {items.map((item) => (
        <div key={item.term} className={`flex gap-3 border-rule border-b py-1.5 ${item.wide ? 'col-span-full' : ''}`}>
          <dt className="w-24 shrink-0 text-ink-3">{item.term}</dt>
          <dd className="min-w-0 flex-1">{isBlank(item.value) ? '—' : item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
