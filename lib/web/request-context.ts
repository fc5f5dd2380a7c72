/** What every act and query is told of a request: county, who, when, from where. */
import { headers } from 'next/headers';
import { cache } from 'react';
import { businessDateOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import { clientAddress } from '@/lib/web/client-address';
import { isDemoMode } from '@/lib/web/installation';
import { currentCounty, currentSession } from '@/lib/web/session';

/** The context of this request; its actor is null for visitors. */
export const requestContext = cache(async (): Promise<RequestContext> => {
  const [county, session, head] = await Promise.all([currentCounty(), currentSession(), headers()]);
  if (county === null) throw new Error('no county yet: the first start has not finished');
  const now = new Date();
  return {
    countyCode: county.countyCode,
    actor: session?.actor ?? null,
    origin: 'web',
    now,
    businessDate: county.businessDate ?? businessDateOf(now),
    address: clientAddress((name) => head.get(name)),
  };
});

/** What the shell and its banner show of the county. */
export async function countyInView(): Promise<{ name: string; isDemo: boolean; businessDate: string }> {
  const [county, context] = await Promise.all([currentCounty(), requestContext()]);
  return { name: county?.name ?? '', isDemo: isDemoMode(county), businessDate: context.businessDate };
}
