import { act } from '@/lib/audit/act';
import { businessDate as dayOf } from '@/lib/core/business-calendar';
import { Refused } from '@/lib/core/errors';
import { advanceBusinessDate } from '@/lib/organisation/data/counties';
import { nextDemoDates } from '@/lib/organisation/domain/demo-date';
import { requirePermission } from '@/lib/organisation/policy';
import { setBusinessDateSchema } from '@/lib/organisation/schema';

/**
 * Moves the demo county's date forward; a real county lives at the real date.
 *
 * @throws Refused when the county is no demo, or the date is not later or too far off
 */
export const setBusinessDate = act({
  name: 'set-business-date',
  schema: setBusinessDateSchema,
  authorise: requirePermission('annual_calendar', 'execute', 'or_system'),
  run: async (scope, { businessDate }) => {
    const { to } = nextDemoDates(dayOf(scope.businessDate));
    if (businessDate > to) {
      throw new Refused([{ code: 'date_too_far', params: { latest: to }, place: 'businessDate' }]);
    }
    const moved = await advanceBusinessDate(scope.tx, scope.countyCode, businessDate);
    if (moved === 0) {
      throw new Refused([
        { code: 'date_not_forward', params: { businessDate: scope.businessDate }, place: 'businessDate' },
      ]);
    }
    scope.record({ subjectId: null, before: scope.businessDate, after: businessDate });
    return { businessDate };
  },
});
