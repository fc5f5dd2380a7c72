/**
 * What holds for every request alike: security headers with a nonce per answer, writes only from our own pages, no NUL in
 * an address. No authorisation here: that is done by every act and query.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { isHttps } from '@/lib/web/installation';
import { PATH_HEADER } from '@/lib/web/path-header';
import { BAD_ADDRESS, FOREIGN_ORIGIN, problemResponse } from '@/lib/web/problem';
import { isSameOrigin } from '@/lib/web/same-origin';
import { contentSecurityPolicy, NO_STORE, securityHeaders } from '@/lib/web/security-headers';

export function proxy(request: NextRequest): Response {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = refusalOf(request) ?? NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', NO_STORE);
  for (const [name, value] of Object.entries(securityHeaders(isHttps(), process.env.MINGBAI_DEMO === '1'))) {
    response.headers.set(name, value);
  }
  return response;
}

/** Next itself lets a server action pass that names no Origin, and believes any X-Forwarded-Host. */
function refusalOf(request: NextRequest): Response | null {
  if (!isSameOrigin(request)) return problemResponse(FOREIGN_ORIGIN);
  return /%00/.test(request.url) ? problemResponse(BAD_ADDRESS) : null;
}

/** All but the built files, whose headers next.config.ts sets. */
export const config = { matcher: ['/((?!_next/static/).*)'] };
