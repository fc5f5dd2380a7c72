/** Whose address stands in the trail and is counted for the limit of failed sign-ins. */
import { trustedProxies } from '@/lib/web/installation';

/** Set by instrumentation.ts from the socket, overwriting whatever the client sent. */
export const PEER_HEADER = 'x-mingbai-peer';

/**
 * The peer of the socket; when that is a trusted proxy, the last address in X-Forwarded-For that is no trusted proxy.
 * Empty when the peer is not known.
 */
export function clientAddress(read: (header: string) => string | null): string {
  const proxies = trustedProxies();
  const peer = plain(read(PEER_HEADER) ?? '');
  if (!proxies.includes(peer)) return peer;
  const chain = (read('x-forwarded-for') ?? '').split(',').map(plain).filter(Boolean);
  return chain.findLast((address) => !proxies.includes(address)) ?? peer;
}

/** IPv4 addresses arrive on IPv6 sockets as `::ffff:127.0.0.1`. */
function plain(address: string): string {
  return address
    .trim()
    .replace(/^::ffff:/, '')
    .slice(0, 45);
}
