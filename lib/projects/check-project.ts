/**
 * What registering and updating a project have in common, asked in the act's transaction: marks of secrets, units that
 * exist, a code nobody else bears.
 */
import type { RequestContext } from '@/lib/core/context';
import type { Refusal } from '@/lib/core/decision';
import { Refused } from '@/lib/core/errors';
import { isInScope } from '@/lib/organisation/domain/scope';
import { getUnitScope } from '@/lib/organisation/queries/get-unit-scope';
import { getUnitStanding } from '@/lib/organisation/queries/get-unit-standing';
import { dbOf } from '@/lib/platform/db/transaction';
import { findProjectByCode } from '@/lib/projects/data/projects';
import { marksIn } from '@/lib/projects/domain/classification-marks';
import type { RequestedMoney } from '@/lib/projects/domain/money-request';
import { type ProjectFacts, SCANNED_FIELDS } from '@/lib/projects/domain/project';
import { decideProject, type ProjectEvent } from '@/lib/projects/policy';
import type { RegisterProjectInput } from '@/lib/projects/schema';

/** Parsed form -> what is kept of it. */
export function factsAndMoney(input: RegisterProjectInput): { facts: ProjectFacts; money: RequestedMoney } {
  const { id: _, fiscalYear, book, sources, chosenMarks, functionCode, ...facts } = input;
  const implementingUnitId = facts.implementingUnitId === facts.unitId ? null : facts.implementingUnitId;
  return { facts: { ...facts, implementingUnitId }, money: { fiscalYear, book, sources, chosenMarks, functionCode } };
}

/** Text with a classification mark goes no further: nothing of it is kept, the trail says only that it was refused. */
export function refuseMarkedText(facts: ProjectFacts): void {
  const marks = marksIn(SCANNED_FIELDS.map((field) => [field, facts[field]] as const));
  if (marks.length === 0) return;
  throw new Refused(marks.map(({ field, words }) => ({ code: 'text_marked', params: { words }, place: field })));
}

/** Reasons that need the database: the units, and the right to enter for the responsible one. */
export async function refusalsOfUnits(
  context: RequestContext,
  event: ProjectEvent,
  facts: ProjectFacts,
  fiscalYear: number,
): Promise<readonly Refusal[]> {
  const unit = await getUnitStanding(context, facts.unitId, fiscalYear);
  // A unit one may not enter for looks as if it did not exist.
  const responsible: Refusal[] =
    unit && decideProject(context, event, unit).allowed ? [] : [{ code: 'unit_not_found', place: 'unitId' }];
  if (facts.implementingUnitId === null) return responsible;
  const implementing = await getUnitStanding(context, facts.implementingUnitId, fiscalYear);
  return implementing ? responsible : [...responsible, { code: 'unit_not_found', place: 'implementingUnitId' }];
}

/** The same code twice is refused; the other project is named only to those who may see it. */
export async function refusalsOfCode(
  context: RequestContext,
  code: string | null,
  ownId: string,
  fiscalYear: number,
): Promise<readonly Refusal[]> {
  if (code === null) return [];
  const other = await findProjectByCode(dbOf(context), context.countyCode, code);
  if (!other || other.id === ownId) return [];
  const isSeen = isInScope(await getUnitScope(context, fiscalYear), other.unitId);
  return [{ code: 'code_taken', params: isSeen ? { name: other.name } : {}, place: 'code' }];
}
