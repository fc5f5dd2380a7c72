import { act } from '@/lib/audit/act';
import { requireSeat } from '@/lib/organisation/policy';
import { replaceReturns } from '@/lib/targets/data/workflow-rows';
import { returnTargetSchema } from '@/lib/targets/schema';
import { takeEvent } from '@/lib/targets/take-event';

/**
 * Returns a target with a code and a text at each place; only these places open for the clerk.
 *
 * @throws Refused when no place is named or a text is too short; Conflict, Forbidden as takeEvent
 * @source domain.md 16 R6
 */
export const returnTarget = act({
  name: 'return-target',
  schema: returnTargetSchema,
  authorise: requireSeat('unit_reviewer', 'department_reviewer', 'performance_office', 'budget_office'),
  run: async (scope, { id, expectedVersion, note, returns }) => {
    const { record, next } = await takeEvent(scope, {
      id,
      expectedVersion,
      event: 'return',
      supplied: { note, returns },
    });
    await replaceReturns(scope.tx, { countyCode: scope.countyCode, id, round: record.round }, returns, {
      personId: scope.actor?.personId ?? null,
      now: scope.now,
    });
    scope.record({ subjectId: id, after: { returns: returns.map((item) => ({ ...item })) } });
    return { state: next };
  },
});
