/** A target with all its machine looks at, as acts and pages load it. Seeing it at all is judged here. */
import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { libraryEntries } from '@/lib/indicators/queries/library-entries';
import { dbOf, isInTransaction } from '@/lib/platform/db/transaction';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import { getRuleSet } from '@/lib/rules/queries/get-rule-set';
import { findPastRanges } from '@/lib/targets/data/past-rows';
import { EMPTY_ROUND, findReturnedForm, findRound } from '@/lib/targets/data/review-rows';
import { findTarget, lockTarget } from '@/lib/targets/data/target-record';
import { checkTarget } from '@/lib/targets/domain/form-rules';
import type { TargetFacts } from '@/lib/targets/domain/guards';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { Finding, PastRange, TargetForm } from '@/lib/targets/domain/types';
import { canSee } from '@/lib/targets/policy';

export interface LoadedTarget {
  readonly record: TargetRecord;
  readonly facts: TargetFacts;
  /** rules of the target's year */
  readonly rules: RuleSet;
}

/** Ids of pages come from the address as typed. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Inside an act the target stays locked until its end, so that what one party does is judged by all that others did.
 *
 * @throws NotFound when there is none, or the actor has no relation to its unit: the two look the same
 */
export async function loadTarget(context: RequestContext, id: string): Promise<LoadedTarget> {
  if (!UUID.test(id)) throw new NotFound();
  const db = dbOf(context);
  if (isInTransaction(context)) await lockTarget(context.tx, context.countyCode, id);
  const record = await findTarget(db, context.countyCode, id);
  if (!record || (context.origin === 'web' && !canSee(context.actor, record))) throw new NotFound();
  const round = record.round === 0 ? EMPTY_ROUND : await findRound(db, context.countyCode, id, record.round);
  const { rules } = await getRuleSet(context, record.fiscalYear);
  return { record, facts: factsOf(record, round, rules), rules };
}

function factsOf(record: TargetRecord, round: TargetFacts['round'], rules: RuleSet): TargetFacts {
  return {
    state: record.state,
    unit: record.unit,
    form: record.form,
    findings: [],
    preparedBy: record.preparedBy,
    earlierHands: [...record.earlierHands, ...round.parties.flatMap((opinion) => opinion.personId ?? [])],
    wasReturned: record.returns.length > 0,
    round,
    reasonMinLength: rules.review.returnReasonMinimumLength,
  };
}

/** The form a save is measured by: the returned one while a return is being mended, else the present one. */
export async function formToMend(context: RequestContext, { id, state, form }: TargetRecord): Promise<TargetForm> {
  if (state !== 'returned') return form;
  return (await findReturnedForm(dbOf(context), context.countyCode, id)) ?? form;
}

/** What the unit set for each common indicator in earlier years (C-23). */
export async function pastRangesOf(
  context: RequestContext,
  { unit, fiscalYear }: TargetRecord,
): Promise<Readonly<Record<string, PastRange>>> {
  return findPastRanges(dbOf(context), context.countyCode, unit.id, fiscalYear);
}

/** Findings of the form rules on the present form, errors and warnings, by the rules of its year. */
export async function findingsOf(
  context: RequestContext,
  { record, rules }: Pick<LoadedTarget, 'record' | 'rules'>,
): Promise<readonly Finding[]> {
  return checkTarget(record.form, record.subject, await libraryEntries(context), rules);
}
