import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { dbOf } from '@/lib/platform/db/transaction';
import { findRuleSetInForce } from '@/lib/rules/data';
import type { RuleSetVersion } from '@/lib/rules/domain/rule-set';

/**
 * The rules in force for a 预算年度: the year's own, or else those of the latest year before it (its `fiscalYear` says
 * which). Of the session's county; anyone in it may know its rules.
 *
 * @throws NotFound when the county has no rules for that year or before
 */
export async function getRuleSet(context: RequestContext, fiscalYear: number): Promise<RuleSetVersion> {
  const found = await findRuleSetInForce(dbOf(context), context.countyCode, fiscalYear);
  if (found === null) throw new NotFound();
  return found;
}
