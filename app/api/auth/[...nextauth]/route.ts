import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/web/auth-options';
import { FOREIGN_ORIGIN, NO_SUCH_ADDRESS, problemResponse } from '@/lib/web/problem';
import { isSameOrigin } from '@/lib/web/same-origin';
import { currentCounty } from '@/lib/web/session';

/** What the sign-in page asks of next-auth; its own pages, its log and its sign-out, which leaves the session row, stay shut. */
const ASKED = new Set(['GET csrf', 'GET providers', 'GET signin', 'GET error', 'POST callback']);

type AuthRoute = { params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, route: AuthRoute): Promise<Response> {
  if (!isSameOrigin(request)) return problemResponse(FOREIGN_ORIGIN);
  const { nextauth } = await route.params;
  if (!ASKED.has(`${request.method} ${nextauth[0]}`)) return problemResponse(NO_SUCH_ADDRESS);
  const county = await currentCounty();
  if (county === null) return problemResponse({ status: 503, title: '尚未就绪', detail: '首次启动还没有完成。' });
  return NextAuth(request, route, authOptions(county));
}

export { handle as GET, handle as POST };
