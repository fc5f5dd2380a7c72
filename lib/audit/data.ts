/** Audit rows <-> entries; the only file of the chapter that knows the database. Append-only. */
import { AUDITED_ACTS, type AuditedAct, type AuditPayload, chainText } from '@/lib/audit/domain/entry';
import { canonicalJson, type JsonValue, sha256 } from '@/lib/platform/canonical-json';
import type { Tx } from '@/lib/platform/db/transaction';

export interface ChainedRow {
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly act: string;
  readonly outcome: string;
  readonly actorId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly payload: string;
  readonly hash: string;
}

/**
 * Appends entries to a county's chain. Locks the chain's head, so it must be the last statement of the transaction:
 * a long act must not hold up the county.
 */
export async function appendEntries(tx: Tx, countyCode: string, payloads: readonly AuditPayload[]): Promise<void> {
  const heads = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    select sequence, hash from audit_head where county_code = ${countyCode} for update`;
  const head = heads[0];
  if (!head) throw new Error(`county ${countyCode} has no audit chain`);
  const rows = chain(head, payloads);
  const last = rows.at(-1);
  if (!last) return;
  await tx.$executeRaw`
    with appended as (
      insert into audit_entry
        (county_code, sequence, occurred_at, act, outcome, actor_id, subject_kind, subject_id, payload, hash)
      select ${countyCode}, e.sequence, e.occurred_at, e.act, e.outcome::audit_outcome, e.actor_id, e.subject_kind,
             e.subject_id, e.payload, e.hash
      from unnest(${rows.map((row) => row.sequence)}::int[], ${rows.map((row) => row.occurredAt)}::timestamptz[],
                  ${rows.map((row) => row.act)}::text[], ${rows.map((row) => row.outcome)}::text[],
                  ${rows.map((row) => row.actorId)}::uuid[], ${rows.map((row) => row.subjectKind)}::text[],
                  ${rows.map((row) => row.subjectId)}::uuid[], ${rows.map((row) => row.payload)}::text[],
                  ${rows.map((row) => row.hash)}::text[])
        as e(sequence, occurred_at, act, outcome, actor_id, subject_kind, subject_id, payload, hash)
    )
    update audit_head set sequence = ${last.sequence}, hash = ${last.hash} where county_code = ${countyCode}`;
}

function chain(head: { sequence: number; hash: string }, payloads: readonly AuditPayload[]): ChainedRow[] {
  let { sequence, hash } = head;
  return payloads.map((entry) => {
    const payload = canonicalJson(toJson(entry));
    sequence += 1;
    hash = sha256(chainText(hash, sequence, payload));
    return {
      sequence,
      occurredAt: new Date(entry.at),
      act: entry.act,
      outcome: entry.outcome,
      actorId: entry.actor?.id ?? null,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      payload,
      hash,
    };
  });
}

function toJson(entry: AuditPayload): JsonValue {
  return { ...entry, actor: entry.actor ? { ...entry.actor } : null };
}

/** Entries after a sequence number, in order; `limit` rows at most. */
export async function entriesAfter(db: Tx, countyCode: string, sequence: number, limit: number): Promise<ChainedRow[]> {
  return db.auditEntry.findMany({
    where: { countyCode, sequence: { gt: sequence } },
    orderBy: { sequence: 'asc' },
    take: limit,
  });
}

export async function chainHead(db: Tx, countyCode: string): Promise<{ sequence: number; hash: string } | null> {
  return db.auditHead.findUnique({ where: { countyCode }, select: { sequence: true, hash: true } });
}

/** Who did the first act of this name on a record, e.g. who created an account; null = the county itself, or nobody. */
export async function findFirstActor(
  db: Tx,
  countyCode: string,
  actName: AuditedAct,
  subjectId: string,
): Promise<string | null> {
  const entry = await db.auditEntry.findFirst({
    where: { countyCode, subjectKind: AUDITED_ACTS[actName], subjectId, act: actName, outcome: 'done' },
    orderBy: { sequence: 'asc' },
    select: { actorId: true },
  });
  return entry?.actorId ?? null;
}

/** Entries of one act that happened, oldest first. */
export async function findDoneEntries(db: Tx, countyCode: string, actName: AuditedAct): Promise<ChainedRow[]> {
  return db.auditEntry.findMany({
    where: { countyCode, subjectKind: AUDITED_ACTS[actName], act: actName, outcome: 'done' },
    orderBy: { sequence: 'asc' },
  });
}

/** Starts the chain of a new county. */
export async function startChain(tx: Tx, countyCode: string, startHash: string): Promise<void> {
  await tx.auditHead.create({ data: { countyCode, sequence: 0, hash: startHash } });
}

/** What the reader narrows the trail by; absent = all. */
export interface TrailFilter {
  readonly actorId?: string;
  readonly act?: string;
  readonly outcome?: 'done' | 'refused';
  readonly subjectId?: string;
  /** from this instant on */
  readonly from?: Date;
  /** before this instant */
  readonly before?: Date;
}

export interface TrailRow {
  readonly sequence: number;
  readonly occurredAt: Date;
  readonly payload: AuditPayload;
  readonly hash: string;
}

/** Which part of the trail: after the entry of this number in the direction read; null = from its end. */
export interface TrailSlice {
  readonly direction: 'ascending' | 'descending';
  readonly after: number | null;
  readonly limit: number;
}

/** Entries in the order of their numbers. */
export async function findTrail(
  db: Tx,
  countyCode: string,
  filter: TrailFilter,
  { direction, after, limit }: TrailSlice,
): Promise<readonly TrailRow[]> {
  const isUp = direction === 'ascending';
  const rows = await db.auditEntry.findMany({
    where: {
      countyCode,
      ...(after === null ? {} : { sequence: isUp ? { gt: after } : { lt: after } }),
      ...(filter.actorId ? { actorId: filter.actorId } : {}),
      ...(filter.act ? { act: filter.act } : {}),
      ...(filter.outcome ? { outcome: filter.outcome } : {}),
      ...(filter.subjectId ? { subjectId: filter.subjectId } : {}),
      ...(filter.from || filter.before ? { occurredAt: { gte: filter.from, lt: filter.before } } : {}),
    },
    orderBy: { sequence: isUp ? 'asc' : 'desc' },
    take: limit,
  });
  return rows.map(({ sequence, occurredAt, payload, hash }) => ({
    sequence,
    occurredAt,
    payload: JSON.parse(payload) as AuditPayload,
    hash,
  }));
}

/** What a list of the county's entries says it comes from. */
export async function countyOfTrail(db: Tx, countyCode: string): Promise<{ name: string; isDemo: boolean } | null> {
  return db.county.findUnique({ where: { countyCode }, select: { name: true, isDemo: true } });
}
