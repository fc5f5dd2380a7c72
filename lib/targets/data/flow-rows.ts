/** What happened to a target: transitions, versions, opinions and discussion, with the names of the people. */
import type { Tx } from '@/lib/platform/db/transaction';
import { formOfContent } from '@/lib/targets/data/review-rows';
import type {
  FlowStep,
  OpinionView,
  PartyOpinionView,
  RemarkView,
  ReturnView,
  VersionRow,
} from '@/lib/targets/domain/flow';
import type { TargetForm } from '@/lib/targets/domain/types';

export async function findFlow(db: Tx, countyCode: string, targetId: string): Promise<readonly FlowStep[]> {
  return db.$queryRaw`
    select r.id, r.round, r.event::text as event, r.from_state::text as "fromState", r.to_state::text as "toState",
           p.display_name as "personName", r.seat::text as seat, r.note, r.occurred_at as "occurredAt",
           r.due_on::text as "dueOn"
    from target_transition r
    left join person p on p.county_code = r.county_code and p.id = r.person_id
    where r.county_code = ${countyCode} and r.target_id = ${targetId}::uuid
    order by r.occurred_at, r.id`;
}

export async function findVersions(db: Tx, countyCode: string, targetId: string): Promise<readonly VersionRow[]> {
  return db.$queryRaw`
    select v.version_no as "versionNo", v.content_hash as "contentHash", v.submitted_at as "submittedAt",
           p.display_name as "submitterName", v.review_round as "reviewRound", v.passed_at as "passedAt"
    from target_version v
    left join person p on p.county_code = v.county_code and p.id = v.submitted_by
    where v.county_code = ${countyCode} and v.target_id = ${targetId}::uuid
    order by v.version_no`;
}

export async function findVersionForm(
  db: Tx,
  countyCode: string,
  targetId: string,
  versionNo: number,
): Promise<TargetForm | null> {
  const row = await db.targetVersion.findUnique({
    where: { countyCode_targetId_versionNo: { countyCode, targetId, versionNo } },
    select: { content: true },
  });
  return row ? formOfContent(row.content) : null;
}

export async function findOpinions(
  db: Tx,
  countyCode: string,
  targetId: string,
  round: number,
): Promise<readonly OpinionView[]> {
  return db.$queryRaw`
    select o.party::text as party, o.line_id as "lineId", o.verdict::text as verdict, o.aspect::text as aspect,
           o.reason_code as "reasonCode", o.text, o.suggested_value as "suggestedValue", o.is_traced as "isTraced",
           o.carried_from as "carriedFrom", o.given_at as "givenAt", p.display_name as "personName"
    from line_opinion o
    left join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${countyCode} and o.target_id = ${targetId}::uuid and o.round = ${round}
    order by o.given_at, o.id`;
}

/** Signed opinions of all rounds, oldest first. */
export async function findPartyOpinions(
  db: Tx,
  countyCode: string,
  targetId: string,
): Promise<readonly PartyOpinionView[]> {
  return db.$queryRaw`
    select o.round, o.party::text as party, o.conclusion::text as conclusion, o.text, o.signed_at as "signedAt",
           p.display_name as "personName"
    from party_opinion o
    left join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${countyCode} and o.target_id = ${targetId}::uuid
    order by o.round, o.signed_at`;
}

export async function findRemarks(db: Tx, countyCode: string, targetId: string): Promise<readonly RemarkView[]> {
  return db.$queryRaw`
    select c.id, c.thread_id as "threadId", t.line_id as "lineId", t.resolved_at is not null as "isResolved",
           c.party::text as party, c.text, p.display_name as "personName", c.written_at as "writtenAt"
    from review_comment c
    join review_thread t on t.county_code = c.county_code and t.id = c.thread_id
    join person p on p.county_code = c.county_code and p.id = c.person_id
    where c.county_code = ${countyCode} and t.target_id = ${targetId}::uuid
    order by c.written_at, c.id`;
}

/** Every returned place of all rounds, latest first. */
export async function findReturns(db: Tx, countyCode: string, targetId: string): Promise<readonly ReturnView[]> {
  return db.$queryRaw`
    select i.round, i.place, i.line_id as "lineId", i.reason_code as "reasonCode", i.text,
           i.returned_at as "returnedAt", i.closed_at is null as "isOpen", p.display_name as "personName"
    from return_item i
    left join person p on p.county_code = i.county_code and p.id = i.person_id
    where i.county_code = ${countyCode} and i.target_id = ${targetId}::uuid
    order by i.returned_at desc, i.id`;
}
