import type { ReactNode } from 'react';
import { SectionIndex, type SectionMark } from './section-index';

export interface SectionedFormProps {
  sections: SectionMark[];
  /** Over the index: for instance 已填 12 / 18. */
  progress?: ReactNode;
  children: ReactNode;
}

/** A long form or record: its sections, and beside them an index that says where one is and what is missing. */
export function SectionedForm({ sections, progress, children }: SectionedFormProps) {
  return (
    <div className="grid gap-6 lg:grid-cols-[9.5rem_minmax(0,1fr)]">
      <div data-print="hide" className="max-lg:hidden">
        <div className="sticky top-16">
          {progress && <p className="mb-2 text-ink-2 text-sm">{progress}</p>}
          <SectionIndex sections={sections} />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-6">{children}</div>
    </div>
  );
}
