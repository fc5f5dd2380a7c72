'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { signOut } from '@/lib/organisation/acts/sign-out';
import { sessionCookieName } from '@/lib/web/cookies';
import { requestContext } from '@/lib/web/request-context';
import { currentSession } from '@/lib/web/session';

/** Ends the session of this request, wherever it stands, and leads to the way in. */
export async function signOutAction(): Promise<void> {
  const session = await currentSession();
  if (session !== null) await signOut(await requestContext(), { sessionId: session.sessionId });
  (await cookies()).delete(sessionCookieName());
  redirect('/login');
}
