import { act } from '@/lib/audit/act';
import { Conflict, Refused } from '@/lib/core/errors';
import { newId } from '@/lib/platform/ids';
import { contentHashOf, findRuleSetInForce, insertRuleSet, supersedeRuleSet } from '@/lib/rules/data';
import { changedGroups, pickGroups } from '@/lib/rules/domain/rule-changes';
import type { RuleSetVersion } from '@/lib/rules/domain/rule-set';
import { decideActivation } from '@/lib/rules/policy';
import { activateRuleSetSchema } from '@/lib/rules/schema';

/**
 * Puts a rule set in force for its year. The version before stays readable: records judged by it keep its id.
 * Results already computed are not touched; recalculation is an act of its own.
 *
 * @throws Conflict when another version came first, or the same form was sent twice
 * @throws Refused `rules_unchanged` when nothing differs from the version in force
 */
export const activateRuleSet = act({
  name: 'activate-rule-set',
  schema: activateRuleSetSchema,
  authorise: decideActivation,
  run: async (scope, { rules, expectedVersion }): Promise<RuleSetVersion> => {
    const { countyCode, tx, now } = scope;
    const { fiscalYear } = rules;
    const inForce = await findRuleSetInForce(tx, countyCode, fiscalYear);
    const previous = inForce?.fiscalYear === fiscalYear ? inForce : null;
    if ((previous?.version ?? 0) !== expectedVersion) throw new Conflict();
    const contentHash = contentHashOf(rules);
    if (previous?.contentHash === contentHash) throw new Refused([{ code: 'rules_unchanged', params: { fiscalYear } }]);

    if (previous !== null && !(await supersedeRuleSet(tx, countyCode, fiscalYear, previous.version))) {
      throw new Conflict();
    }
    const version = { id: newId(), fiscalYear, version: expectedVersion + 1, activatedAt: now, contentHash, rules };
    if (!(await insertRuleSet(tx, countyCode, version))) throw new Conflict();

    const changed = previous === null ? [] : changedGroups(previous.rules, rules);
    scope.record({
      subjectId: version.id,
      before:
        previous === null
          ? undefined
          : { version: previous.version, contentHash: previous.contentHash, ...pickGroups(previous.rules, changed) },
      after: { fiscalYear, version: version.version, contentHash, ...pickGroups(rules, changed) },
    });
    return version;
  },
});
