/** Lists of targets in one SQL statement each; the actor's reach stands in the where clause. */

import type { Fen } from '@/lib/core/money';
import type { ScopeGrounds } from '@/lib/organisation/domain/scope';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { fenOfYuan } from '@/lib/targets/data/fen-of-yuan';
import { unitCondition } from '@/lib/targets/data/scope-sql';
import type { AwaitedTask, AwaitingMark } from '@/lib/targets/domain/awaiting';
import type { TargetFilter, TargetListRow, TargetSort } from '@/lib/targets/domain/listing';
import type { TargetEvent, TargetState } from '@/lib/targets/domain/machine';

const COLUMNS = Prisma.sql`
  t.id, t.project_id as "projectId", p.name as "projectName", u.code as "unitCode", u.name as "unitName",
  t.fiscal_year as "fiscalYear", t.state::text as state, t.round, t.warning_count as "warningCount",
  coalesce(m.total, 0)::text as "totalYuan", t.due_on::text as "dueOn", t.state_since as "stateSince",
  t.saved_at as "savedAt"`;

const TABLES = Prisma.sql`
  performance_target t
  join project p on p.county_code = t.county_code and p.id = t.project_id
  join budget_unit u on u.county_code = p.county_code and u.id = p.unit_id
  left join money_request m
    on m.county_code = t.county_code and m.project_id = t.project_id and m.fiscal_year = t.fiscal_year`;

/** A row as SQL gives it: money is exact text. */
type StoredRow = Omit<TargetListRow, 'total'> & { readonly totalYuan: string };

function withFen<Row extends StoredRow>({ totalYuan, ...row }: Row): Omit<Row, 'totalYuan'> & { readonly total: Fen } {
  return { ...row, total: fenOfYuan(totalYuan) };
}

export interface AwaitedReach {
  readonly task: AwaitedTask;
  readonly states: readonly TargetState[];
  readonly mark: AwaitingMark;
  readonly grounds: ScopeGrounds;
}

/** Whose desk it is: never that of the preparer, or of the preparing office, where others are to decide. */
export interface Desk {
  readonly personId: string;
  readonly ownUnitIds: readonly string[];
}

/** Targets that lie on the actor's desk, with what is asked; overdue first, then by deadline, then by risk. */
export async function findAwaiting(
  db: Tx,
  countyCode: string,
  desk: Desk,
  reaches: readonly AwaitedReach[],
): Promise<readonly (TargetListRow & { readonly task: AwaitedTask })[]> {
  if (reaches.length === 0) return [];
  const parts = reaches.map(
    (reach) => Prisma.sql`
      select ${COLUMNS}, ${reach.task} as task from ${TABLES}
      where t.county_code = ${countyCode} and t.state::text = any(${reach.states}::text[])
        and ${unitCondition(reach.grounds)} and ${markCondition(reach.mark)} and ${deskCondition(reach, desk)}`,
  );
  const rows = await db.$queryRaw<(StoredRow & { readonly task: AwaitedTask })[]>`
    select * from (${Prisma.join(parts, ' union all ')}) as awaited
    order by "dueOn" nulls last, "warningCount" desc, "stateSince", id`;
  return rows.map(withFen);
}

/** The guards not_the_preparer and outside_preparing_office, as SQL. */
function deskCondition({ task, mark }: AwaitedReach, { personId, ownUnitIds }: Desk): Prisma.Sql {
  if (task === 'fill' || task === 'mend') return Prisma.sql`true`;
  const another = Prisma.sql`not (${personId}::uuid = any(t.prepared_by))`;
  const isOutsideAsked = mark.kind === 'all_signed' && mark.financeBureau;
  return isOutsideAsked ? Prisma.sql`${another} and not (u.id = any(${ownUnitIds}::uuid[]))` : another;
}

function markCondition(mark: AwaitingMark): Prisma.Sql {
  const signed = Prisma.sql`
    from party_opinion o where o.county_code = t.county_code and o.target_id = t.id and o.round = t.round`;
  switch (mark.kind) {
    case 'always':
      return Prisma.sql`true`;
    case 'party_unsigned':
      return Prisma.sql`not exists (select 1 ${signed} and o.party::text = ${mark.party})`;
    case 'all_signed':
      return Prisma.sql`u.is_finance_bureau = ${mark.financeBureau} and (select count(*) ${signed}) = 3`;
  }
}

/** Sort keys as text that orders as its value does. */
const SORT_KEYS: Readonly<Record<TargetSort, Prisma.Sql>> = {
  due: Prisma.sql`coalesce(t.due_on::text, '9999-12-31')`,
  unit: Prisma.sql`u.code`,
  name: Prisma.sql`p.search_keys`,
  total: Prisma.sql`lpad((9999999999999999.99 - coalesce(m.total, 0))::text, 20, '0')`,
  since: Prisma.sql`to_char(t.state_since at time zone 'UTC', 'YYYYMMDDHH24MISSMS')`,
};

function filterCondition(countyCode: string, grounds: ScopeGrounds, filter: TargetFilter): Prisma.Sql {
  const pattern = `%${filter.words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return Prisma.sql`
    t.county_code = ${countyCode} and t.fiscal_year = ${filter.fiscalYear}
    and ${unitCondition(grounds)}
    and (${filter.state}::text is null or t.state::text = ${filter.state})
    and (${filter.unitId}::uuid is null or u.id = ${filter.unitId}::uuid)
    and (${filter.words} = '' or p.name ilike ${pattern} or p.code ilike ${pattern} or p.search_keys ilike ${pattern}
         or u.name ilike ${pattern} or u.code ilike ${pattern})`;
}

/** One page by key, with the key of each row for the next page. */
export async function findTargets(
  db: Tx,
  countyCode: string,
  grounds: ScopeGrounds,
  filter: TargetFilter,
): Promise<readonly (TargetListRow & { readonly key: string })[]> {
  const key = SORT_KEYS[filter.sort];
  const after = filter.after
    ? Prisma.sql`and (${key}, t.id) > (${filter.after.key}, ${filter.after.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<(StoredRow & { readonly key: string })[]>`
    select ${COLUMNS}, ${key} as key from ${TABLES}
    where ${filterCondition(countyCode, grounds, filter)} ${after}
    order by ${key}, t.id limit ${filter.limit}`;
  return rows.map(withFen);
}

/** Rows and money of the whole filtered list, whatever the page. */
export async function sumTargets(
  db: Tx,
  countyCode: string,
  grounds: ScopeGrounds,
  filter: TargetFilter,
): Promise<{ readonly count: number; readonly total: Fen }> {
  const rows = await db.$queryRaw<{ count: number; totalYuan: string }[]>`
    select count(*)::int as count, coalesce(sum(m.total), 0)::text as "totalYuan" from ${TABLES}
    where ${filterCondition(countyCode, grounds, filter)}`;
  return { count: rows[0]?.count ?? 0, total: fenOfYuan(rows[0]?.totalYuan ?? '0') };
}

/** Targets within reach that a person moved, latest first; `initiated` = submitted them, else any other event. */
export async function findHandled(
  db: Tx,
  countyCode: string,
  grounds: ScopeGrounds,
  { personId, kind, limit }: { readonly personId: string; readonly kind: 'initiated' | 'done'; readonly limit: number },
): Promise<readonly (TargetListRow & { readonly event: TargetEvent; readonly handledAt: Date })[]> {
  const events = kind === 'initiated' ? Prisma.sql`r.event = 'submit'` : Prisma.sql`r.event <> 'submit'`;
  const rows = await db.$queryRaw<(StoredRow & { readonly event: TargetEvent; readonly handledAt: Date })[]>`
    select * from (
      select distinct on (t.id) ${COLUMNS}, r.event::text as event, r.occurred_at as "handledAt"
      from target_transition r
      join (${TABLES}) on t.county_code = r.county_code and t.id = r.target_id
      where r.county_code = ${countyCode} and r.person_id = ${personId}::uuid and ${events} and ${unitCondition(grounds)}
      order by t.id, r.occurred_at desc
    ) as handled
    order by "handledAt" desc, id limit ${limit}`;
  return rows.map(withFen);
}

/** How many targets `findHandled` finds of each kind. */
export async function countHandled(
  db: Tx,
  countyCode: string,
  grounds: ScopeGrounds,
  personId: string,
): Promise<{ readonly done: number; readonly initiated: number }> {
  const rows = await db.$queryRaw<{ done: number; initiated: number }[]>`
    select count(distinct t.id) filter (where r.event <> 'submit')::int as done,
           count(distinct t.id) filter (where r.event = 'submit')::int as initiated
    from target_transition r
    join (${TABLES}) on t.county_code = r.county_code and t.id = r.target_id
    where r.county_code = ${countyCode} and r.person_id = ${personId}::uuid and ${unitCondition(grounds)}`;
  return rows[0] ?? { done: 0, initiated: 0 };
}

/** All targets of one project, latest year first. */
export async function findTargetsOfProject(
  db: Tx,
  countyCode: string,
  grounds: ScopeGrounds,
  projectId: string,
): Promise<readonly TargetListRow[]> {
  const rows = await db.$queryRaw<StoredRow[]>`
    select ${COLUMNS} from ${TABLES}
    where t.county_code = ${countyCode} and t.project_id = ${projectId}::uuid and ${unitCondition(grounds)}
    order by t.fiscal_year desc`;
  return rows.map(withFen);
}
