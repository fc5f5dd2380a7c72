import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { ACCOUNT_STATE_LABELS } from '@/lib/organisation/labels';
import type { AccountRow } from '@/lib/organisation/queries/list-accounts';
import { type AccountFilter, pageOfAccounts } from './account-list';
import { AccountTable } from './account-table';

const STATES = [
  ...Object.entries(ACCOUNT_STATE_LABELS).map(([value, label]) => ({ value, label })),
  { value: 'locked', label: '登录锁定' },
];

interface AccountBrowserProps {
  path: string;
  accounts: readonly AccountRow[];
  filter: AccountFilter;
}

/** Accounts to look through: filters in the address, pages by key. */
export function AccountBrowser({ path, accounts, filter }: AccountBrowserProps) {
  const { rows, total, next } = pageOfAccounts(accounts, filter);
  const kept = new URLSearchParams({ ...(filter.q && { q: filter.q }), ...(filter.state && { state: filter.state }) });
  const nextHref = next === undefined ? undefined : `${path}?${new URLSearchParams([...kept, ['after', next]])}`;
  return (
    <div>
      <FilterBar path={path} active={Boolean(filter.q || filter.state)}>
        <Field name="q" label="登录名或显示名">
          {(control) => <TextInput {...control} type="search" defaultValue={filter.q} />}
        </Field>
        <Field name="state" label="状态">
          {(control) => <Select {...control} options={STATES} placeholder="全部" defaultValue={filter.state} />}
        </Field>
      </FilterBar>
      <AccountTable rows={rows} path={path} />
      <Pagination
        previousHref={filter.after ? `${path}?${kept}` : undefined}
        nextHref={nextHref}
        summary={`共 ${total} 个账号`}
      />
    </div>
  );
}
