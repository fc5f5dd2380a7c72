/** How this installation is reached and whether it is the demo. Settings come from the environment of the start. */
import type { CountyRecord } from '@/lib/organisation/data/counties';

/** Address people type, without a trailing slash; behind a reverse proxy the operator sets NEXTAUTH_URL to it. */
export function publicUrl(): string {
  const told = process.env.NEXTAUTH_URL?.replace(/\/+$/, '');
  return told || `http://127.0.0.1:${process.env.PORT ?? '3000'}`;
}

export function isHttps(): boolean {
  return publicUrl().startsWith('https://');
}

/**
 * Whether one click may enter: only when the start brought up its own database for the demo and the county in it is the
 * demo county. A start on an external database never sets MINGBAI_DEMO.
 */
export function isDemoMode(county: CountyRecord | null): boolean {
  return process.env.MINGBAI_DEMO === '1' && county?.isDemo === true;
}

/** Addresses of reverse proxies whose X-Forwarded-For is believed, from MINGBAI_TRUSTED_PROXIES, comma separated. */
export function trustedProxies(): readonly string[] {
  return (process.env.MINGBAI_TRUSTED_PROXIES ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
}
