import { findTrail, type TrailFilter } from '@/lib/audit/data';
import type { AuditPayload, AuditSubjectKind, AuditValue } from '@/lib/audit/domain/entry';
import { holdsSeat, type RequestContext } from '@/lib/core/context';
import { Forbidden } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';

export type { TrailFilter };

export interface TrailEntry extends Omit<AuditPayload, 'at' | 'before' | 'after'> {
  readonly sequence: number;
  readonly at: Date;
  readonly hash: string;
  /** null = nothing was recorded, or business content this reader does not see */
  readonly before: AuditValue;
  readonly after: AuditValue;
  readonly isContentHidden: boolean;
}

export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  /** where the next page begins; null = this is the last one */
  readonly next: number | null;
}

/** Records that are no business content: what the audit administrator answers for. */
const OWN_MATTERS: readonly AuditSubjectKind[] = ['county', 'person', 'budget_unit', 'finance_division', 'agency'];

/**
 * The trail of everyone, newest first: for the audit administrator, who sees who did what when but no business
 * content, and for the audit bureau, which sees all of it.
 *
 * @throws Forbidden for everyone else
 */
export async function listTrail(
  context: RequestContext,
  page: { readonly filter: TrailFilter; readonly before: number | null; readonly limit: number },
): Promise<TrailPage> {
  const seesAll = holdsSeat(context.actor, 'audit_reader');
  if (!seesAll && !holdsSeat(context.actor, 'audit_administrator')) throw new Forbidden('seat_required');
  const rows = await findTrail(dbOf(context), context.countyCode, page.filter, page.before, page.limit + 1);
  const shown = rows.slice(0, page.limit);
  return {
    entries: shown.map(({ sequence, occurredAt, hash, payload }) => {
      const isContentHidden = !seesAll && payload.outcome === 'done' && !OWN_MATTERS.includes(payload.subjectKind);
      const content = isContentHidden ? { before: null, after: null } : {};
      return { ...payload, ...content, sequence, at: occurredAt, hash, isContentHidden };
    }),
    next: rows.length > page.limit ? (shown.at(-1)?.sequence ?? null) : null,
  };
}
