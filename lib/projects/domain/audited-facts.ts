/** What the trail keeps of a project: the fields people entered, money as plain yuan; only what changed of an update. */
import { yuanText } from '@/lib/core/money';
import { FUND_SOURCES, marksOf, type RequestedMoney, totalOf } from '@/lib/projects/domain/money-request';
import type { ProjectFacts } from '@/lib/projects/domain/project';

type Value = string | number | null | readonly string[];
export type AuditedFields = Readonly<Record<string, Value>>;

/** Every field of the facts and of the request of one year; `money` null = no request of that year. */
export function auditedFields(
  facts: ProjectFacts,
  money: (Omit<RequestedMoney, 'chosenMarks'> & { readonly fundMarks: readonly string[] }) | null,
): AuditedFields {
  const identity: Record<string, Value> = {
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
  };
  if (money === null) return identity;
  const request: Record<string, Value> = {
    fiscalYear: money.fiscalYear,
    book: money.book,
    total: yuanText(totalOf(money.sources)),
    fundMarks: money.fundMarks,
    functionCode: money.functionCode,
  };
  for (const source of FUND_SOURCES) request[source] = yuanText(money.sources[source]);
  return { ...identity, ...request };
}

/** A request as handed in, with the marks it will bear. */
export function withMarks(money: RequestedMoney) {
  return { ...money, fundMarks: marksOf(money.sources, money.chosenMarks) };
}

/** The fields that differ, before and after; a field that was not there before is null. */
export function changedFields(
  before: AuditedFields,
  after: AuditedFields,
): { readonly before: AuditedFields; readonly after: AuditedFields } {
  const names = Object.keys(after).filter((name) => !isSame(before[name] ?? null, after[name] ?? null));
  const pick = (fields: AuditedFields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}

function isSame(a: Value, b: Value): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;
}
