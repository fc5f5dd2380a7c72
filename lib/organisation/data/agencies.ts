/** Third-party agencies and whose targets they review in which year. */

import type { Tx } from '@/lib/platform/db/transaction';
import { newId } from '@/lib/platform/ids';

export interface AgencyRecord {
  readonly id: string;
  readonly name: string;
  /** 机构类型: 会计师事务所, 咨询公司, 高校 … */
  readonly kind: string;
  /** 统一社会信用代码; null = not registered */
  readonly creditCode: string | null;
  readonly isEngaged: boolean;
  readonly version: number;
}

type AgencyFields = Pick<AgencyRecord, 'name' | 'kind' | 'creditCode' | 'isEngaged'>;

const AGENCY = { id: true, name: true, kind: true, creditCode: true, isEngaged: true, version: true } as const;

/** Agencies by name, with how many units each reviews in the year. */
export async function findAgencies(
  db: Tx,
  countyCode: string,
  fiscalYear: number,
): Promise<readonly (AgencyRecord & { unitCount: number })[]> {
  const rows = await db.thirdPartyAgency.findMany({
    where: { countyCode },
    select: { ...AGENCY, _count: { select: { assignments: { where: { fiscalYear } } } } },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ _count, ...agency }) => ({ ...agency, unitCount: _count.assignments }));
}

export async function findAgency(db: Tx, countyCode: string, id: string): Promise<AgencyRecord | null> {
  return db.thirdPartyAgency.findUnique({ where: { countyCode_id: { countyCode, id } }, select: AGENCY });
}

/** Whether another agency than `except` bears the name. */
export async function isAgencyNameTaken(
  db: Tx,
  countyCode: string,
  name: string,
  except: string | null,
): Promise<boolean> {
  const found = await db.thirdPartyAgency.findUnique({
    where: { countyCode_name: { countyCode, name } },
    select: { id: true },
  });
  return found !== null && found.id !== except;
}

export async function insertAgency(tx: Tx, countyCode: string, agency: AgencyFields & { id: string }): Promise<void> {
  await tx.thirdPartyAgency.create({ data: { countyCode, ...agency } });
}

/** Writes only if the agency is still at the version; false when somebody was faster. */
export async function updateAgency(
  tx: Tx,
  countyCode: string,
  id: string,
  expectedVersion: number,
  agency: AgencyFields,
): Promise<boolean> {
  const updated = await tx.thirdPartyAgency.updateMany({
    where: { countyCode, id, version: expectedVersion },
    data: { ...agency, version: { increment: 1 } },
  });
  return updated.count === 1;
}

/** Which agency reviews each unit in the year. */
export async function findAssignments(
  db: Tx,
  countyCode: string,
  fiscalYear: number,
): Promise<readonly { unitId: string; agencyId: string }[]> {
  return db.agencyAssignment.findMany({ where: { countyCode, fiscalYear }, select: { unitId: true, agencyId: true } });
}

/** Gives the units to the agency for the year, whoever had them; one statement. */
export async function replaceAssignments(
  tx: Tx,
  countyCode: string,
  fiscalYear: number,
  agencyId: string,
  unitIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    insert into agency_assignment (county_code, id, fiscal_year, agency_id, unit_id)
    select ${countyCode}, l.id, ${fiscalYear}, ${agencyId}::uuid, l.unit_id
    from unnest(${unitIds.map(() => newId())}::uuid[], ${unitIds}::uuid[]) as l(id, unit_id)
    on conflict (county_code, fiscal_year, unit_id) do update set agency_id = excluded.agency_id`;
}
