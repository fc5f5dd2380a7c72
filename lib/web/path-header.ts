/** Request header in which proxy.ts tells pages their own path, so that sign-in can lead back to it. */
export const PATH_HEADER = 'x-mingbai-path';

/** A path of our own to go to after sign-in; anything that could lead elsewhere leads home. */
export function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/[a-z]/.test(next) && !next.startsWith('/api/') && !next.includes('\\') ? next : '/';
}
