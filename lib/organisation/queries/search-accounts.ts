import type { RequestContext } from '@/lib/core/context';
import { holdsWords, inOrder, type SortKeys } from '@/lib/organisation/domain/sorted-list';
import type { AccountFilter } from '@/lib/organisation/list-params';
import { type AccountRow, listAccounts } from '@/lib/organisation/queries/list-accounts';

const KEYS: SortKeys<AccountRow, AccountFilter['sort']> = {
  loginName: (row) => row.loginName,
  displayName: (row) => row.displayName,
  state: (row) => row.state,
  createdAt: (row) => row.createdAt.getTime(),
};

/**
 * Accounts that answer the filter, in its order, for the 三员.
 *
 * @throws Forbidden for everyone else
 */
export async function searchAccounts(context: RequestContext, filter: AccountFilter): Promise<readonly AccountRow[]> {
  const accounts = await listAccounts(context);
  const found = accounts.filter(
    (account) =>
      holdsWords(`${account.loginName} ${account.displayName}`, filter.q) &&
      isInState(account, filter.state) &&
      (filter.seat === null || account.grants.some((grant) => grant.seat === filter.seat)),
  );
  return inOrder(found, KEYS, filter);
}

function isInState(account: AccountRow, state: AccountFilter['state']): boolean {
  if (state === null) return true;
  return state === 'locked' ? account.isLocked : account.state === state;
}
