/** Request header in which proxy.ts tells pages their own path, so that sign-in can lead back to it. */
export const PATH_HEADER = 'x-mingbai-path';

const OWN_PATH = /^\/[a-z][^\\\p{Cc}]*$/u;

/** A path of our own to go to after sign-in; anything that could lead elsewhere leads home. */
export function safeNext(next: string | readonly string[] | undefined): string {
  return typeof next === 'string' && OWN_PATH.test(next) && !next.startsWith('/api/') ? next : '/';
}
