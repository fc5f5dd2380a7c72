/** What a new version of a rule set changes, group by group. */
import { RULE_GROUPS, type RuleGroupName, type RuleSet } from '@/lib/rules/domain/rule-set';

/** Groups whose rules or sources differ; validated rule sets write their keys in one order, so text decides. */
export function changedGroups(before: RuleSet, after: RuleSet): readonly RuleGroupName[] {
  return RULE_GROUPS.filter((group) => JSON.stringify(before[group]) !== JSON.stringify(after[group]));
}

/** The named groups alone, as the audit entry keeps them. */
export function pickGroups(rules: RuleSet, groups: readonly RuleGroupName[]): Partial<RuleSet> {
  return Object.fromEntries(groups.map((group) => [group, rules[group]]));
}
