/** Proves who asks for a page. What the page may show is decided by the queries it asks. */
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { type Actor, holdsSeat, type RequestContext } from '@/lib/core/context';
import { Forbidden, NotFound } from '@/lib/core/errors';
import type { Seat } from '@/lib/core/seat';
import { PATH_HEADER } from '@/lib/web/path-header';
import { requestContext } from '@/lib/web/request-context';
import { currentSession } from '@/lib/web/session';

/** A context whose actor is known. */
export interface SignedInContext extends RequestContext {
  readonly actor: Actor;
}

/** The context of a signed-in person; visitors go to the sign-in page and come back afterwards. */
export async function requireSession(): Promise<SignedInContext> {
  const session = await currentSession();
  if (session === null) redirect(await signInPath());
  if (session.mustChangePassword) redirect('/first-password');
  return { ...(await requestContext()), actor: session.actor };
}

/** The same for pages of certain seats; for all others the page does not exist. */
export async function requireSeatPage(...seats: readonly Seat[]): Promise<SignedInContext> {
  const context = await requireSession();
  if (!seats.some((seat) => holdsSeat(context.actor, seat))) notFound();
  return context;
}

/** The answer of a query; a record outside the person's scope gives the page of what does not exist. */
export async function foundOr404<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) notFound();
    throw error;
  }
}

async function signInPath(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER);
  return path === null || path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`;
}
