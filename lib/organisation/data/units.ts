/** Unit rows <-> the units of a year. Loading is set-based; identity is the code. */
import type { ListedUnit } from '@/lib/organisation/domain/unit-list';
import type { Tx } from '@/lib/platform/db/transaction';

export interface UnitRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 单位类型 as in the unit list */
  readonly kind: string;
  /** 主管部门; null = its own department */
  readonly parentId: string | null;
  readonly parentName: string | null;
  readonly divisionId: string | null;
  readonly divisionName: string | null;
  readonly isFictional: boolean;
  readonly isFinanceBureau: boolean;
  readonly validFromYear: number;
  readonly validToYear: number | null;
  /** pinyin initials and full pinyin, space separated */
  readonly searchKeys: string;
  readonly version: number;
}

/** Units of the list of a year in the order of their codes; `ids` narrows. */
export async function findUnits(
  db: Tx,
  countyCode: string,
  fiscalYear: number,
  ids?: readonly string[],
): Promise<readonly UnitRecord[]> {
  const rows = await db.budgetUnit.findMany({
    where: {
      countyCode,
      validFromYear: { lte: fiscalYear },
      OR: [{ validToYear: null }, { validToYear: { gte: fiscalYear } }],
      ...(ids ? { id: { in: [...ids] } } : {}),
    },
    include: { parent: { select: { name: true } }, division: { select: { name: true } } },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ countyCode: _, parent, division, ...unit }) => ({
    ...unit,
    parentName: parent?.name ?? null,
    divisionName: division?.name ?? null,
  }));
}

/** One unit whatever the year; null when the county has none of this id. */
export async function findUnit(db: Tx, countyCode: string, id: string): Promise<UnitRecord | null> {
  const row = await db.budgetUnit.findUnique({
    where: { countyCode_id: { countyCode, id } },
    include: { parent: { select: { name: true } }, division: { select: { name: true } } },
  });
  if (!row) return null;
  const { countyCode: _, parent, division, ...unit } = row;
  return { ...unit, parentName: parent?.name ?? null, divisionName: division?.name ?? null };
}

/** Ids of all units ever listed, by code; and the first year of the newest list. */
export async function knownUnits(
  db: Tx,
  countyCode: string,
): Promise<{ idByCode: ReadonlyMap<string, string>; latestYear: number | null }> {
  const rows = await db.budgetUnit.findMany({
    where: { countyCode },
    select: { id: true, code: true, validFromYear: true, validToYear: true },
  });
  const years = rows.flatMap((row) => [row.validFromYear, ...(row.validToYear === null ? [] : [row.validToYear + 1])]);
  return {
    idByCode: new Map(rows.map((row) => [row.code, row.id])),
    latestYear: years.length === 0 ? null : Math.max(...years),
  };
}

export interface UnitToStore extends ListedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly divisionId: string | null;
  readonly searchKeys: string;
}

/** Inserts new units and changes those that differ, one statement; how many were touched. */
export async function upsertUnits(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
  units: readonly UnitToStore[],
): Promise<number> {
  return tx.$executeRaw`
    insert into budget_unit as u (county_code, id, code, name, kind, parent_id, division_id, is_fictional,
                                  is_finance_bureau, valid_from_year, valid_to_year, search_keys, version)
    select ${countyCode}, l.id, l.code, l.name, l.kind, l.parent_id, l.division_id, l.is_fictional,
           l.is_finance_bureau, ${fiscalYear}, null, l.search_keys, 1
    from unnest(${units.map((unit) => unit.id)}::uuid[], ${units.map((unit) => unit.code)}::text[],
                ${units.map((unit) => unit.name)}::text[], ${units.map((unit) => unit.kind)}::text[],
                ${units.map((unit) => unit.parentId)}::uuid[], ${units.map((unit) => unit.divisionId)}::uuid[],
                ${units.map((unit) => unit.isFictional)}::bool[], ${units.map((unit) => unit.isFinanceBureau)}::bool[],
                ${units.map((unit) => unit.searchKeys)}::text[])
      as l(id, code, name, kind, parent_id, division_id, is_fictional, is_finance_bureau, search_keys)
    on conflict (county_code, code) do update set
      name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id,
      division_id = coalesce(excluded.division_id, u.division_id), is_fictional = excluded.is_fictional,
      is_finance_bureau = excluded.is_finance_bureau, valid_to_year = null, search_keys = excluded.search_keys,
      version = u.version + 1
    where (u.name, u.kind, u.parent_id, u.division_id, u.is_fictional, u.is_finance_bureau, u.valid_to_year)
      is distinct from (excluded.name, excluded.kind, excluded.parent_id,
                        coalesce(excluded.division_id, u.division_id), excluded.is_fictional,
                        excluded.is_finance_bureau, null)`;
}

/** Ends units that are no longer listed with the year before; how many. */
export async function closeUnlisted(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
  listedCodes: readonly string[],
): Promise<number> {
  const closed = await tx.budgetUnit.updateMany({
    where: { countyCode, validToYear: null, code: { notIn: [...listedCodes] } },
    data: { validToYear: fiscalYear - 1, version: { increment: 1 } },
  });
  return closed.count;
}

/** Gives units to divisions, one statement; rows of another version are left alone. How many were written. */
export async function assignUnitDivisions(
  tx: Tx,
  countyCode: string,
  rows: readonly { unitId: string; divisionId: string; expectedVersion: number }[],
): Promise<number> {
  return tx.$executeRaw`
    update budget_unit u set division_id = l.division_id, version = u.version + 1
    from unnest(${rows.map((row) => row.unitId)}::uuid[], ${rows.map((row) => row.divisionId)}::uuid[],
                ${rows.map((row) => row.expectedVersion)}::int[]) as l(unit_id, division_id, version)
    where u.county_code = ${countyCode} and u.id = l.unit_id and u.version = l.version`;
}
