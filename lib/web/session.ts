/** The session of this request: the cookie's id, judged by its row in the database each time. */
import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { cache } from 'react';
import { getCounty } from '@/lib/organisation/queries/get-county';
import { type OpenSession, openSession } from '@/lib/organisation/session-door';
import { sessionCookieName } from '@/lib/web/cookies';
import { sessionSecret } from '@/lib/web/session-secret';

/** The county served, asked once a request. */
export const currentCounty = cache(getCounty);

/** Who is signed in, asked once a request; null for visitors and for sessions that ended. */
export const currentSession = cache(async (): Promise<OpenSession | null> => {
  const sealed = (await cookies()).get(sessionCookieName())?.value;
  if (!sealed) return null;
  const sessionId = await sessionIdIn(sealed);
  const county = sessionId === null ? null : await currentCounty();
  return sessionId === null || county === null ? null : openSession(county.countyCode, sessionId, new Date());
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The session id a cookie seals; null when it was not sealed here. */
async function sessionIdIn(sealed: string): Promise<string | null> {
  try {
    const token = await decode({ token: sealed, secret: sessionSecret() });
    return typeof token?.sid === 'string' && UUID.test(token.sid) ? token.sid : null;
  } catch {
    return null;
  }
}
