import { findTrail, type TrailFilter, type TrailSlice } from '@/lib/audit/data';
import type { AuditPayload, AuditSubjectKind, AuditValue } from '@/lib/audit/domain/entry';
import { decideTrailReading } from '@/lib/audit/policy';
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
 * The trail of everyone: for the audit administrator, who sees who did what when but no business
 * content, and for the audit bureau, which sees all of it.
 *
 * @throws Forbidden for everyone else
 */
export async function listTrail(context: RequestContext, filter: TrailFilter, slice: TrailSlice): Promise<TrailPage> {
  if (!decideTrailReading(context).allowed) throw new Forbidden('seat_required');
  const seesAll = holdsSeat(context.actor, 'audit_reader');
  const rows = await findTrail(dbOf(context), context.countyCode, filter, { ...slice, limit: slice.limit + 1 });
  const shown = rows.slice(0, slice.limit);
  return {
    entries: shown.map(({ sequence, occurredAt, hash, payload }) => {
      const isContentHidden = !seesAll && payload.outcome === 'done' && !OWN_MATTERS.includes(payload.subjectKind);
      const content = isContentHidden ? { before: null, after: null } : {};
      return { ...payload, ...content, sequence, at: occurredAt, hash, isContentHidden };
    }),
    next: rows.length > slice.limit ? (shown.at(-1)?.sequence ?? null) : null,
  };
}
