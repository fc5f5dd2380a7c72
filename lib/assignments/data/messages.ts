/** Message rows, and who holds the seats a message goes to. */
import {
  type Message,
  type MessageBody,
  type MessageSubjectKind,
  messageBodyOf,
} from '@/lib/assignments/domain/message';
import type { MessageKey } from '@/lib/assignments/domain/message-key';
import { bySeat, type Recipient, type SeatHolders } from '@/lib/assignments/domain/recipient';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';

/** People whose account works and who hold one of the seats now, each once. */
export async function holdersOf(
  tx: Tx,
  countyCode: string,
  recipients: readonly Recipient[],
): Promise<readonly string[]> {
  const rows = await tx.seatGrant.findMany({
    where: { countyCode, revokedAt: null, person: { state: 'active' }, OR: bySeat(recipients).map(seatFilter) },
    select: { personId: true },
    distinct: ['personId'],
  });
  return rows.map((row) => row.personId);
}

function seatFilter({ seat, unitIds, divisionIds, agencyIds }: SeatHolders): Prisma.SeatGrantWhereInput {
  return {
    seat,
    OR: [
      { unitId: { in: [...unitIds] } },
      { divisionId: { in: [...divisionIds] } },
      { agencyId: { in: [...agencyIds] } },
    ],
  };
}

/** What is said and about which record. */
type Said = MessageBody & { readonly subjectKind: MessageSubjectKind; readonly subjectId: string };

export async function insertMessages(
  tx: Tx,
  countyCode: string,
  said: Said,
  personIds: readonly string[],
  at: Date,
): Promise<number> {
  return tx.$executeRaw`
    insert into message (county_code, id, person_id, kind, params, subject_kind, subject_id, sent_at)
    select ${countyCode}, m.id, m.person_id, ${said.kind}, ${JSON.stringify(said.params)}::jsonb,
           ${said.subjectKind}, ${said.subjectId}::uuid, ${at}
    from unnest(${personIds.map(() => newId())}::uuid[], ${personIds}::uuid[]) as m(id, person_id)`;
}

/** Who already got exactly this message, word for word. */
export async function holdersOfSame(tx: Tx, countyCode: string, said: Said): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    select distinct person_id as "personId" from message
    where county_code = ${countyCode} and subject_kind = ${said.subjectKind}
      and subject_id = ${said.subjectId}::uuid and kind = ${said.kind}
      and params = ${JSON.stringify(said.params)}::jsonb`;
  return new Set(rows.map((row) => row.personId));
}

export async function messagesOf(
  db: Tx,
  countyCode: string,
  personId: string,
  page: { readonly after: MessageKey | null; readonly limit: number; readonly unreadOnly: boolean },
): Promise<readonly Message[]> {
  const { after, limit, unreadOnly } = page;
  const rows = await db.message.findMany({
    where: {
      countyCode,
      personId,
      ...(unreadOnly ? { readAt: null } : {}),
      ...(after === null
        ? {}
        : { OR: [{ sentAt: { lt: after.sentAt } }, { sentAt: after.sentAt, id: { lt: after.id } }] }),
    },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    body: messageBodyOf(row.kind, row.params),
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    sentAt: row.sentAt,
    readAt: row.readAt,
  }));
}

export async function countMessages(
  db: Tx,
  countyCode: string,
  personId: string,
): Promise<{ readonly total: number; readonly unread: number }> {
  const rows = await db.$queryRaw<{ total: number; unread: number }[]>`
    select count(*)::int as total, (count(*) - count(read_at))::int as unread
    from message where county_code = ${countyCode} and person_id = ${personId}::uuid`;
  return rows[0] ?? { total: 0, unread: 0 };
}

/** Marks the person's own unread messages; answers how many there were. */
export async function markRead(
  tx: Tx,
  countyCode: string,
  personId: string,
  which: { readonly ids: readonly string[] } | { readonly upTo: Date },
  at: Date,
): Promise<number> {
  const { count } = await tx.message.updateMany({
    where: {
      countyCode,
      personId,
      readAt: null,
      ...('ids' in which ? { id: { in: [...which.ids] } } : { sentAt: { lte: which.upTo } }),
    },
    data: { readAt: at },
  });
  return count;
}
