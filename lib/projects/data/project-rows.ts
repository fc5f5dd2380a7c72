/**
 * Prisma rows <-> projects and money requests. Money crosses as exact decimal text; the stored total is written from
 * the sources and never read back as truth.
 */
import { type fen, parseYuan, yuanText } from '@/lib/core/money';
import type { Prisma } from '@/lib/platform/db/generated/client';
import {
  FUND_SOURCES,
  type FundSource,
  type FundSources,
  type MoneyRequest,
  marksOf,
  NO_SOURCES,
  type RequestedMoney,
  totalOf,
} from '@/lib/projects/domain/money-request';
import type { Project, ProjectFacts, ProjectSubject } from '@/lib/projects/domain/project';

export const WITH_REQUESTS = { requests: { orderBy: { fiscalYear: 'desc' } } } as const;

export type RequestRow = Prisma.MoneyRequestGetPayload<object>;
export type ProjectRow = Prisma.ProjectGetPayload<{ include: typeof WITH_REQUESTS }>;

export function fenOfDecimal(amount: { toFixed(decimals: number): string }): ReturnType<typeof fen> {
  const parsed = parseYuan(amount.toFixed(2));
  if (!parsed.ok) throw new Error(`stored money is unreadable: ${parsed.problem}`);
  return parsed.value;
}

function subjectOf(kind: ProjectRow['subjectKind']): ProjectSubject {
  if (kind === 'department') throw new Error('a department is no project');
  return kind;
}

export function toMoneyRequest(row: RequestRow): MoneyRequest {
  const sources: Record<FundSource, ReturnType<typeof fen>> = { ...NO_SOURCES };
  for (const source of FUND_SOURCES) sources[source] = fenOfDecimal(row[source]);
  return {
    fiscalYear: row.fiscalYear,
    book: row.book,
    sources,
    total: totalOf(sources),
    fundMarks: row.fundMarks,
    functionCode: row.functionCode,
    lockedAt: row.lockedAt,
  };
}

export function toProject(row: ProjectRow): Project {
  return {
    id: row.id,
    subjectKind: subjectOf(row.subjectKind),
    code: row.code,
    localCode: row.localCode,
    name: row.name,
    category: row.category,
    kind: row.kind,
    continuity: row.continuity,
    unitId: row.unitId,
    implementingUnitId: row.implementingUnitId,
    projectLeader: row.projectLeader,
    leaderPhone: row.leaderPhone,
    unitLeader: row.unitLeader,
    termFrom: row.termFrom,
    termTo: row.termTo,
    createdBy: row.createdBy,
    version: row.version,
    requests: row.requests.map(toMoneyRequest),
  };
}

/** Columns a person's facts fill. */
export function factColumns(facts: ProjectFacts, searchKeys: string) {
  return {
    subjectKind: facts.subjectKind,
    code: facts.code,
    localCode: facts.localCode,
    name: facts.name,
    category: facts.category,
    kind: facts.kind,
    continuity: facts.continuity,
    unitId: facts.unitId,
    implementingUnitId: facts.implementingUnitId,
    projectLeader: facts.projectLeader,
    leaderPhone: facts.leaderPhone,
    unitLeader: facts.unitLeader,
    termFrom: facts.termFrom,
    termTo: facts.termTo,
    searchKeys,
  };
}

function sourceColumns(sources: FundSources): Record<FundSource, string> {
  const columns: Record<string, string> = {};
  for (const source of FUND_SOURCES) columns[source] = yuanText(sources[source]);
  return columns as Record<FundSource, string>;
}

export function requestColumns(money: RequestedMoney) {
  return {
    book: money.book,
    ...sourceColumns(money.sources),
    total: yuanText(totalOf(money.sources)),
    fundMarks: [...marksOf(money.sources, money.chosenMarks)],
    functionCode: money.functionCode,
  };
}
