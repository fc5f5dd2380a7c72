import type { AccountRow } from '@/lib/organisation/queries/list-accounts';

/** Accounts a page shows at once. */
export const ACCOUNTS_A_PAGE = 50;

export interface AccountFilter {
  q?: string;
  /** created, active, disabled or locked */
  state?: string;
  /** login name after which the page begins */
  after?: string;
}

/** The page of accounts a filter asks for, and where the next one begins. */
export function pageOfAccounts(accounts: readonly AccountRow[], filter: AccountFilter) {
  const words = (filter.q ?? '').trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = accounts.filter((account) => {
    const text = `${account.loginName} ${account.displayName}`.toLowerCase();
    return words.every((word) => text.includes(word)) && isInState(account, filter.state);
  });
  const rest = found.filter((account) => !filter.after || account.loginName > filter.after);
  const rows = rest.slice(0, ACCOUNTS_A_PAGE);
  return { rows, total: found.length, next: rest.length > rows.length ? rows.at(-1)?.loginName : undefined };
}

function isInState(account: AccountRow, state: string | undefined): boolean {
  if (!state) return true;
  return state === 'locked' ? account.isLocked : account.state === state;
}
