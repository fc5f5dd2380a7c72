/** Who sets the county's rules of a year: the performance office, and the county itself at its first start. */
import type { RequestContext } from '@/lib/core/context';
import type { Decision } from '@/lib/core/decision';
import { requireSeatOrSystem } from '@/lib/organisation/policy';

const decideBySeat = requireSeatOrSystem('performance_office');

export function decideActivation(context: RequestContext): Decision {
  return decideBySeat(context);
}
