/**
 * The list of a year's projects: one page by key, and count and sum over all of it. The scope stands in the where
 * clause of both. Raw SQL, because a page by a collated key cannot be said otherwise.
 */
import type { Fen } from '@/lib/core/money';
import type { UnitScope } from '@/lib/organisation/domain/scope';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaction';
import { fenOfDecimal } from '@/lib/projects/data/project-rows';
import type { ListFilter, ListPosition, ListSort, ProjectListRow } from '@/lib/projects/domain/project-list';

type Row = Omit<ProjectListRow, 'totalFen' | 'fundMarks'> & { total: Prisma.Decimal; fundMarks: string[] | null };

const FROM = Prisma.sql`
  from project p
  join money_request r on r.county_code = p.county_code and r.project_id = p.id
  join budget_unit u on u.county_code = p.county_code and u.id = p.unit_id`;

/** Key of each order as text or number; ids make it total. Names are ordered by their pinyin. */
const KEYS: Readonly<Record<ListSort, Prisma.Sql>> = {
  name: Prisma.sql`p.name collate "zh-x-icu"`,
  code: Prisma.sql`coalesce(p.code, p.local_code, '')`,
  unit: Prisma.sql`u.code`,
  total: Prisma.sql`r.total`,
};

function keyValue(sort: ListSort, key: string): Prisma.Sql {
  return sort === 'total' ? Prisma.sql`${key}::numeric` : Prisma.sql`${key}`;
}

function likeText(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

function wordFits(word: string): Prisma.Sql {
  const like = likeText(word);
  const reading = likeText(word.toLowerCase().replace(/\s/g, ''));
  return Prisma.sql`(p.name ilike ${like} or p.code ilike ${like} or p.local_code ilike ${like}
    or p.search_keys like ${reading} or u.name ilike ${like} or u.code like ${like})`;
}

function whereOf(countyCode: string, scope: UnitScope, filter: ListFilter): Prisma.Sql {
  const conditions: Prisma.Sql[] = [
    Prisma.sql`p.county_code = ${countyCode}`,
    Prisma.sql`r.fiscal_year = ${filter.fiscalYear}`,
  ];
  if (scope.kind === 'none') conditions.push(Prisma.sql`false`);
  if (scope.kind === 'units') conditions.push(Prisma.sql`p.unit_id = any(${[...scope.unitIds]}::uuid[])`);
  if (filter.unitId) conditions.push(Prisma.sql`p.unit_id = ${filter.unitId}::uuid`);
  if (filter.subjectKind) conditions.push(Prisma.sql`p.subject_kind = ${filter.subjectKind}::subject_kind`);
  if (filter.category) conditions.push(Prisma.sql`p.category = ${filter.category}::project_category`);
  if (filter.kind) conditions.push(Prisma.sql`p.kind = ${filter.kind}::project_kind`);
  if (filter.continuity) conditions.push(Prisma.sql`p.continuity = ${filter.continuity}::project_continuity`);
  if (filter.book) conditions.push(Prisma.sql`r.book = ${filter.book}::budget_book`);
  for (const word of filter.words) conditions.push(wordFits(word));
  return Prisma.join(conditions, ' and ');
}

/** Up to `limit` rows after (or, backwards, before) a position, in the order asked for. */
export async function projectRows(
  db: Tx,
  countyCode: string,
  scope: UnitScope,
  filter: ListFilter,
  position: ListPosition | null,
  limit: number,
): Promise<readonly ProjectListRow[]> {
  const key = KEYS[filter.sort];
  const isBackwards = position?.side === 'before';
  const isDescending = (filter.direction === 'descending') !== isBackwards;
  const order = isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const beyond = isDescending ? Prisma.sql`<` : Prisma.sql`>`;
  const from = position
    ? Prisma.sql`and (${key}, p.id) ${beyond} (${keyValue(filter.sort, position.key)}, ${position.id}::uuid)`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    select p.id, p.name, p.code, p.local_code as "localCode", p.subject_kind::text as "subjectKind",
           p.category::text as category, p.kind::text as kind, p.continuity::text as continuity,
           r.book::text as book, r.fund_marks::text[] as "fundMarks", r.total,
           u.id as "unitId", u.code as "unitCode", u.name as "unitName", p.project_leader as "projectLeader",
           p.term_from as "termFrom", p.term_to as "termTo"
    ${FROM}
    where ${whereOf(countyCode, scope, filter)} ${from}
    order by ${key} ${order}, p.id ${order}
    limit ${limit}`;
  const shown = rows.map(toListRow);
  return isBackwards ? shown.reverse() : shown;
}

function toListRow({ total, fundMarks, ...row }: Row): ProjectListRow {
  return { ...row, fundMarks: (fundMarks ?? []) as ProjectListRow['fundMarks'], totalFen: fenOfDecimal(total) };
}

/** How many projects the filter finds within the scope, and their requests summed by the database. */
export async function projectTotals(
  db: Tx,
  countyCode: string,
  scope: UnitScope,
  filter: ListFilter,
): Promise<{ readonly count: number; readonly totalFen: Fen }> {
  const rows = await db.$queryRaw<{ count: number; total: Prisma.Decimal }[]>`
    select count(*)::int as count, coalesce(sum(r.total), 0) as total ${FROM}
    where ${whereOf(countyCode, scope, filter)}`;
  const [row] = rows;
  if (!row) throw new Error('an aggregate gives one row');
  return { count: row.count, totalFen: fenOfDecimal(row.total) };
}

/** Years with requests within the scope, the latest first. */
export async function requestYears(db: Tx, countyCode: string): Promise<readonly number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    select distinct fiscal_year as year from money_request where county_code = ${countyCode} order by 1 desc`;
  return rows.map((row) => row.year);
}
