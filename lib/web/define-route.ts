/** Makes a route handler for signed-in people: Origin, session, context, errors as problem+json, never stored. */
import type { RequestContext } from '@/lib/core/context';
import type { RefusalWords } from '@/lib/web/outcome';
import { FOREIGN_ORIGIN, problemOf, problemResponse, SIGN_IN_NEEDED } from '@/lib/web/problem';
import { requestContext } from '@/lib/web/request-context';
import { isSameOrigin } from '@/lib/web/same-origin';
import { currentSession } from '@/lib/web/session';

export interface RouteCall<Params> {
  readonly request: Request;
  readonly params: Params;
}

/** The handler answers a Response; what it throws of the closed family becomes a problem. */
export function defineRoute<Params = Record<string, never>>(
  words: RefusalWords,
  handle: (context: RequestContext, call: RouteCall<Params>) => Promise<Response>,
): (request: Request, route: { params: Promise<Params> }) => Promise<Response> {
  return async (request, route) => {
    if (!isSameOrigin(request)) return problemResponse(FOREIGN_ORIGIN);
    const session = await currentSession();
    if (session === null || session.mustChangePassword) return problemResponse(SIGN_IN_NEEDED);
    try {
      const answer = await handle(await requestContext(), { request, params: await route.params });
      answer.headers.set('Cache-Control', 'no-store');
      return answer;
    } catch (error) {
      return problemResponse(problemOf(error, words));
    }
  };
}
