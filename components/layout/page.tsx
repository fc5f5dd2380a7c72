import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb';

export interface PageProps {
  crumbs: Crumb[];
  /** A PageHeader. */
  header: ReactNode;
  children: ReactNode;
}

/** One page in the workspace: where one is, what it is, the content. */
export function Page({ crumbs, header, children }: PageProps) {
  return (
    <>
      <Breadcrumb items={crumbs} />
      <div className="mt-1">{header}</div>
      <div className="mt-4 flex flex-col gap-6">{children}</div>
    </>
  );
}
