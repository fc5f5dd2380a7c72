/** Names and flags of the cookies. `__Host-` needs https; plain http is for the loopback only. */
import type { CookiesOptions } from 'next-auth';
import { isHttps } from '@/lib/web/installation';

function nameOf(name: string): string {
  return isHttps() ? `__Host-mingbai.${name}` : `mingbai.${name}`;
}

export function sessionCookieName(): string {
  return nameOf('session');
}

export function authCookies(): Partial<CookiesOptions> {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() } as const;
  return {
    sessionToken: { name: sessionCookieName(), options },
    callbackUrl: { name: nameOf('callback'), options },
    csrfToken: { name: nameOf('csrf'), options },
  };
}
