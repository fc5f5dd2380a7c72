import { act } from '@/lib/audit/act';
import { ACCOUNT_STATE_LABELS, LOCKED_LABEL, SEAT_LABELS, wordsIn } from '@/lib/organisation/labels';
import { accountParams } from '@/lib/organisation/list-params';
import { requirePermission } from '@/lib/organisation/policy';
import { searchAccounts } from '@/lib/organisation/queries/search-accounts';
import { exportListSchema } from '@/lib/organisation/schema';
import { accountsFile } from '@/lib/organisation/workbooks';

/** The filtered accounts with their seats as a workbook, for the 三员. */
export const exportAccounts = act({
  name: 'export-list',
  schema: exportListSchema,
  authorise: requirePermission('account', 'read'),
  run: async (scope, { search }) => {
    const filter = accountParams.parse(search);
    const rows = await searchAccounts(scope, filter);
    const file = await accountsFile(scope, rows, [
      wordsIn(filter.q),
      filter.state && (filter.state === 'locked' ? LOCKED_LABEL : ACCOUNT_STATE_LABELS[filter.state]),
      filter.seat && SEAT_LABELS[filter.seat],
    ]);
    scope.record({ subjectId: null, after: { list: 'accounts', search, rows: rows.length } });
    return file;
  },
});
