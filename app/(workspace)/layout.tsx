import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DemoBanner } from '@/components/layout/demo-banner';
import { SearchBox } from '@/components/layout/search-box';
import { WorkspaceShell } from '@/components/layout/workspace-shell';
import { countUnread } from '@/lib/assignments/queries/count-unread';
import { seatInWords } from '@/lib/organisation/labels';
import { listMySeats } from '@/lib/organisation/queries/list-my-seats';
import { homeOf, menuFor } from '@/lib/web/menu';
import { requireSession } from '@/lib/web/page-guard';
import { countyInView } from '@/lib/web/request-context';
import { signOutAction } from './sign-out-action';

export async function generateMetadata(): Promise<Metadata> {
  const { isDemo } = await countyInView();
  return isDemo ? { robots: { index: false, follow: false } } : {};
}

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const context = await requireSession();
  const [county, seats, unread] = await Promise.all([countyInView(), listMySeats(context), countUnread(context)]);
  const places = seats.map((held) => seatInWords(held.seat, held.scopeName));
  return (
    <WorkspaceShell
      county={county.name}
      homeHref={homeOf(context.actor)}
      banner={county.isDemo ? <DemoBanner county={county.name} businessDate={county.businessDate} /> : undefined}
      context={
        <span className="truncate text-ink-2" title={places.join('、')}>
          {context.businessDate.slice(0, 4)} 年度 · {places.join('、') || '未授席位'}
        </span>
      }
      search={<SearchBox path="/search" />}
      messages={{ href: '/inbox?tab=messages', unread }}
      me={{
        name: context.actor.displayName,
        links: [{ href: '/account', label: '我的账号' }],
        signOut: signOutAction,
      }}
      menu={menuFor(context.actor)}
    >
      {children}
    </WorkspaceShell>
  );
}
