/** Whether a write that carries a cookie comes from our own pages. */
import { publicUrl } from '@/lib/web/installation';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True for reads; a write must name an Origin that is this installation. */
export function isSameOrigin(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === publicUrl() || new URL(origin).host === request.headers.get('host');
}
