import type { ReactNode } from 'react';
import { Seal } from './seal';
import { MAIN_ID, SkipLink } from './skip-link';

export interface AuthLayoutProps {
  county: string;
  title: string;
  banner?: ReactNode;
  /** At the right on a desk screen, below on a phone: the demo accounts, a word to newcomers. */
  beside?: ReactNode;
  children: ReactNode;
}

/** Sign-in, first password, forgotten password: the county's name first, the product's last. */
export function AuthLayout({ county, title, banner, beside, children }: AuthLayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {banner}
      <header className="border-ink border-b bg-surface">
        <div className="mx-auto flex h-16 max-w-250 items-center gap-3 px-6">
          <Seal />
          <p className="font-semibold text-xl">{county}预算绩效管理</p>
        </div>
      </header>
      <main
        id={MAIN_ID}
        className={`mx-auto grid w-full max-w-250 flex-1 content-start gap-10 px-6 py-10 ${beside ? 'md:grid-cols-[20rem_minmax(0,1fr)]' : 'md:grid-cols-[24rem]'}`}
      >
        <div>
          <h1 className="mb-5 text-xl">{title}</h1>
          {children}
        </div>
        {beside && <div className="border-rule max-md:border-t max-md:pt-6 md:border-l md:pl-10">{beside}</div>}
      </main>
      <footer className="border-rule border-t py-4 text-center text-ink-3 text-sm">明白账</footer>
    </div>
  );
}
