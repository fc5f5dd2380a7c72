/** Category and indicator rows <-> the library. Reading gives all entries, retired ones included; writing is set-based. */
import {
  type CategoryRecord,
  canonicalContent,
  type IndicatorRecord,
  type LibraryContent,
} from '@/lib/indicators/domain/library-content';
import { PROJECT_LEVEL1, type ProjectLevel1 } from '@/lib/indicators/domain/types';
import type { Tx } from '@/lib/platform/db/transaction';

export interface StoredIndicator {
  readonly id: string;
  readonly record: IndicatorRecord;
  readonly categoryCode: string;
  readonly isRetired: boolean;
  /** pinyin initials and full pinyin, space separated */
  readonly searchKeys: string;
  readonly normalName: string;
  /** edition that last changed it */
  readonly editionId: string;
}

type Row = Awaited<ReturnType<typeof findRows>>[number];

async function findRows(db: Tx, countyCode: string, code?: string) {
  return db.commonIndicator.findMany({
    where: { countyCode, ...(code === undefined ? {} : { code }) },
    include: { category: { select: { code: true, name: true } } },
    orderBy: { code: 'asc' },
  });
}

function toStored(row: Row): StoredIndicator {
  const { code, name, direction, accrual, level2, explanation, sourceBasis, origin } = row;
  return {
    id: row.id,
    record: {
      code,
      category: row.category.name,
      level1: projectLevel(row),
      level2,
      name,
      unit: row.unit ?? '',
      direction,
      accrual,
      typicalValue: row.typicalValue ?? '',
      explanation,
      sourceBasis,
      origin,
    },
    categoryCode: row.category.code,
    isRetired: row.state === 'retired',
    searchKeys: row.searchKeys,
    normalName: row.normalName,
    editionId: row.editionId,
  };
}

/** The import admits levels of projects only; another one in the table is a defect. */
function projectLevel(row: Row): ProjectLevel1 {
  const level1 = PROJECT_LEVEL1.find((level) => level === row.level1);
  if (level1 === undefined) throw new Error(`indicator ${row.code} has level ${row.level1}`);
  return level1;
}

/** By code. */
export async function findIndicators(db: Tx, countyCode: string): Promise<readonly StoredIndicator[]> {
  return (await findRows(db, countyCode)).map(toStored);
}

/** Null when the county has none of this code. */
export async function findIndicator(db: Tx, countyCode: string, code: string): Promise<StoredIndicator | null> {
  const [row] = await findRows(db, countyCode, code);
  return row === undefined ? null : toStored(row);
}

/** What the enabled entries say. */
export function contentOf(stored: readonly StoredIndicator[]): LibraryContent {
  const enabled = stored.filter((indicator) => !indicator.isRetired);
  const categories = new Map(enabled.map(({ categoryCode, record }) => [categoryCode, record.category]));
  return canonicalContent({
    categories: [...categories].map(([code, name]) => ({ code, name })),
    indicators: enabled.map((indicator) => indicator.record),
  });
}

/** New codes enter, known ones take the name; answers ids by name. */
export async function upsertCategories(
  tx: Tx,
  countyCode: string,
  categories: readonly (CategoryRecord & { readonly id: string })[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    insert into indicator_category (county_code, id, code, name)
    select ${countyCode}, c.id, c.code, c.name
    from unnest(${categories.map(({ id }) => id)}::uuid[], ${categories.map(({ code }) => code)}::text[],
                ${categories.map(({ name }) => name)}::text[]) as c(id, code, name)
    on conflict (county_code, code) do update set name = excluded.name
    returning id, name`;
  return new Map(rows.map(({ id, name }) => [name, id]));
}

export interface IndicatorToStore {
  readonly id: string;
  readonly categoryId: string;
  readonly record: IndicatorRecord;
  readonly searchKeys: string;
  readonly normalName: string;
}

/** New codes enter, known ones take what is said now and are enabled again if they were retired. */
export async function upsertIndicators(
  tx: Tx,
  countyCode: string,
  editionId: string,
  indicators: readonly IndicatorToStore[],
): Promise<void> {
  const column = (of: (indicator: IndicatorToStore) => string | null) => indicators.map(of);
  await tx.$executeRaw`
    insert into common_indicator
      (county_code, id, code, category_id, level1, level2, name, unit, direction, accrual, typical_value, explanation,
       source_basis, origin, state, search_keys, normal_name, edition_id)
    select ${countyCode}, i.id, i.code, i.category_id, i.level1::level1, i.level2::level2, i.name, i.unit,
           i.direction::direction, i.accrual::accrual, i.typical_value, i.explanation, i.source_basis, i.origin,
           'enabled', i.search_keys, i.normal_name, ${editionId}::uuid
    from unnest(
      ${column(({ id }) => id)}::uuid[], ${column(({ record }) => record.code)}::text[],
      ${column(({ categoryId }) => categoryId)}::uuid[], ${column(({ record }) => record.level1)}::text[],
      ${column(({ record }) => record.level2)}::text[], ${column(({ record }) => record.name)}::text[],
      ${column(({ record }) => record.unit || null)}::text[], ${column(({ record }) => record.direction)}::text[],
      ${column(({ record }) => record.accrual)}::text[], ${column(({ record }) => record.typicalValue || null)}::text[],
      ${column(({ record }) => record.explanation)}::text[], ${column(({ record }) => record.sourceBasis)}::text[],
      ${column(({ record }) => record.origin)}::text[], ${column(({ searchKeys }) => searchKeys)}::text[],
      ${column(({ normalName }) => normalName)}::text[]
    ) as i(id, code, category_id, level1, level2, name, unit, direction, accrual, typical_value, explanation,
           source_basis, origin, search_keys, normal_name)
    on conflict (county_code, code) do update set
      category_id = excluded.category_id, level1 = excluded.level1, level2 = excluded.level2, name = excluded.name,
      unit = excluded.unit, direction = excluded.direction, accrual = excluded.accrual,
      typical_value = excluded.typical_value, explanation = excluded.explanation,
      source_basis = excluded.source_basis, origin = excluded.origin, state = 'enabled',
      search_keys = excluded.search_keys, normal_name = excluded.normal_name, edition_id = excluded.edition_id,
      version = common_indicator.version + 1`;
}

/** Retired entries stay readable on old targets; they are no longer offered. */
export async function retireIndicators(
  tx: Tx,
  countyCode: string,
  editionId: string,
  codes: readonly string[],
): Promise<void> {
  await tx.commonIndicator.updateMany({
    where: { countyCode, code: { in: [...codes] }, state: 'enabled' },
    data: { state: 'retired', editionId, version: { increment: 1 } },
  });
}
