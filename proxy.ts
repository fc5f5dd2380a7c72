/** Security headers with a nonce per answer. No authorisation here: that is done by every act and query. */
import { type NextRequest, NextResponse } from 'next/server';
import { isHttps } from '@/lib/web/installation';
import { PATH_HEADER } from '@/lib/web/path-header';
import { contentSecurityPolicy, NO_STORE, securityHeaders } from '@/lib/web/security-headers';

export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', NO_STORE);
  for (const [name, value] of Object.entries(securityHeaders(isHttps(), process.env.MINGBAI_DEMO === '1'))) {
    response.headers.set(name, value);
  }
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'] };
