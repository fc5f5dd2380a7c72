/** Puts the peer of the socket into a request header, because Next hands pages headers but no socket. */
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { PEER_HEADER } from '@/lib/web/client-address';

/** From now on every HTTP server of this process overwrites the header, whatever a client put there. */
export function tellPeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return;
    message.request.headers[PEER_HEADER] = message.request.socket.remoteAddress ?? '';
  });
}

function isRequestStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
