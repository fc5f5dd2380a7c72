/** Reads and writes of projects and their requests of a year. Every statement names the county. */
import { searchKeys } from '@/lib/core/pinyin';
import type { Tx } from '@/lib/platform/db/transaction';
import { factColumns, requestColumns, toProject, WITH_REQUESTS } from '@/lib/projects/data/project-rows';
import type { RequestedMoney } from '@/lib/projects/domain/money-request';
import type { Project, ProjectFacts } from '@/lib/projects/domain/project';

export interface NewProject {
  readonly id: string;
  readonly facts: ProjectFacts;
  readonly money: RequestedMoney;
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

/** Initials and full reading of a name, for search by pinyin. */
function keysOf(name: string): string {
  const keys = searchKeys(name);
  return `${keys.initials} ${keys.full}`;
}

export async function findProject(db: Tx, countyCode: string, id: string): Promise<Project | null> {
  const row = await db.project.findUnique({ where: { countyCode_id: { countyCode, id } }, include: WITH_REQUESTS });
  return row && toProject(row);
}

/** The project that bears a platform code. */
export async function findProjectByCode(
  db: Tx,
  countyCode: string,
  code: string,
): Promise<{ readonly id: string; readonly name: string; readonly unitId: string } | null> {
  return db.project.findUnique({
    where: { countyCode_code: { countyCode, code } },
    select: { id: true, name: true, unitId: true },
  });
}

/** False when the id or the code is taken; then nothing was written. */
export async function insertProject(tx: Tx, countyCode: string, project: NewProject): Promise<boolean> {
  const { id, facts, money, createdBy, createdAt } = project;
  const { count } = await tx.project.createMany({
    data: [{ countyCode, id, ...factColumns(facts, keysOf(facts.name)), createdBy, createdAt }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await insertRequest(tx, countyCode, id, money);
  return true;
}

export async function insertRequest(
  tx: Tx,
  countyCode: string,
  projectId: string,
  money: RequestedMoney,
): Promise<void> {
  await tx.moneyRequest.create({
    data: { countyCode, projectId, fiscalYear: money.fiscalYear, ...requestColumns(money) },
  });
}

/** False when somebody else saved since `version` was read. */
export async function saveProject(
  tx: Tx,
  countyCode: string,
  id: string,
  version: number,
  facts: ProjectFacts,
): Promise<boolean> {
  const { count } = await tx.project.updateMany({
    where: { countyCode, id, version },
    data: { ...factColumns(facts, keysOf(facts.name)), version: version + 1 },
  });
  return count === 1;
}

/** False when the request was locked meanwhile. */
export async function saveRequest(
  tx: Tx,
  countyCode: string,
  projectId: string,
  money: RequestedMoney,
): Promise<boolean> {
  const { count } = await tx.moneyRequest.updateMany({
    where: { countyCode, projectId, fiscalYear: money.fiscalYear, lockedAt: null },
    data: requestColumns(money),
  });
  return count === 1;
}

/** False when there is no request of that year. */
export async function setRequestLock(
  tx: Tx,
  countyCode: string,
  projectId: string,
  fiscalYear: number,
  lockedAt: Date | null,
): Promise<boolean> {
  const { count } = await tx.moneyRequest.updateMany({
    where: { countyCode, projectId, fiscalYear },
    data: { lockedAt },
  });
  return count === 1;
}
