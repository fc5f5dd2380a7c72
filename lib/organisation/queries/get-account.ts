import type { RequestContext } from '@/lib/core/context';
import { NotFound } from '@/lib/core/errors';
import { type AccountRow, listAccounts } from '@/lib/organisation/queries/list-accounts';

/**
 * One account with its seats, for the 三员.
 *
 * @throws Forbidden for everyone else; NotFound
 */
export async function getAccount(context: RequestContext, id: string): Promise<AccountRow> {
  const account = (await listAccounts(context)).find((row) => row.id === id);
  if (account === undefined) throw new NotFound('person');
  return account;
}
