/**
 * What must hold for a project and its request of a year before they are kept, beyond what its form can say field by
 * field. Oddities that are no errors are warnings (project-code.ts).
 */
import type { Refusal } from '@/lib/core/decision';
import { isSameRequest, type MoneyRequest, type RequestedMoney, totalOf } from '@/lib/projects/domain/money-request';
import type { ProjectFacts } from '@/lib/projects/domain/project';

/** Years a request may be for, seen from the business year: the running one (追加) and the one being prepared. */
export const YEARS_AHEAD = 1;

/** The years a request may be made for, the running one first. */
export function openYears(businessYear: number): readonly number[] {
  return Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => businessYear + ahead);
}

export function isOpenYear(fiscalYear: number, businessYear: number): boolean {
  return fiscalYear >= businessYear && fiscalYear <= businessYear + YEARS_AHEAD;
}

/** Reasons that lie between the fields of the form; all of them. */
export function refusalsOfProject(facts: ProjectFacts, money: RequestedMoney): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (facts.termTo < facts.termFrom) {
    refusals.push({ code: 'term_reversed', params: { from: facts.termFrom, to: facts.termTo }, place: 'termTo' });
  } else if (money.fiscalYear < facts.termFrom || money.fiscalYear > facts.termTo) {
    refusals.push({ code: 'year_outside_term', params: { year: money.fiscalYear }, place: 'fiscalYear' });
  }
  if (facts.subjectKind === 'policy' && facts.code !== null) {
    refusals.push({ code: 'policy_has_code', place: 'code' });
  }
  return refusals;
}

/**
 * A request without money is kept, so that a project can be entered before its sources are known; its target cannot be
 * submitted (G12).
 */
export function isWithoutMoney(money: Pick<RequestedMoney, 'sources'>): boolean {
  return totalOf(money.sources) <= 0;
}

/** A year that is over or too far ahead takes no new request. @source domain 16: project in closed year */
export function refusalsOfYear(fiscalYear: number, businessYear: number): readonly Refusal[] {
  if (isOpenYear(fiscalYear, businessYear)) return [];
  const code = fiscalYear < businessYear ? 'year_closed' : 'year_too_far';
  return [
    { code, params: { year: fiscalYear, from: businessYear, to: businessYear + YEARS_AHEAD }, place: 'fiscalYear' },
  ];
}

/**
 * While a target of the year is under review or passed the request stands still; handing it in unchanged is no change.
 * @source issue 6, architecture 2 (Obey): the fact lies in this chapter's table, written by targets through its act
 */
export function refusalsOfChangedRequest(kept: MoneyRequest | null, wanted: RequestedMoney): readonly Refusal[] {
  if (kept === null || kept.lockedAt === null || isSameRequest(kept, wanted)) return [];
  return [{ code: 'request_locked', params: { year: kept.fiscalYear }, place: 'fiscalYear' }];
}
