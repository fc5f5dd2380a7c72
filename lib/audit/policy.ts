/** Who reads the trail. */
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { ALLOWED, type Decision, refuse } from '@/lib/core/decision';

/** The audit administrator, who sees who did what when; and the audit bureau, which sees the content too. */
export function decideTrailReading({ actor }: RequestContext): Decision {
  return holdsSeat(actor, 'audit_administrator') || holdsSeat(actor, 'audit_reader')
    ? ALLOWED
    : refuse({ code: 'seat_required' });
}
