import { ExportButton } from '@/components/ui/export-button';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { searchHref } from '@/components/ui/search-href';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { SEATS } from '@/lib/core/seat';
import { pageAfter } from '@/lib/organisation/domain/sorted-list';
import { ACCOUNT_STATE_LABELS, LOCKED_LABEL, SEAT_LABELS } from '@/lib/organisation/labels';
import { accountParams, type ListSearch } from '@/lib/organisation/list-params';
import { searchAccounts } from '@/lib/organisation/queries/search-accounts';
import type { SignedInContext } from '@/lib/web/page-guard';
import { textsOf } from '@/lib/web/search-texts';
import { AccountTable } from './account-table';

const ACCOUNTS_A_PAGE = 50;

const STATES = [
  ...Object.entries(ACCOUNT_STATE_LABELS).map(([value, label]) => ({ value, label })),
  { value: 'locked', label: LOCKED_LABEL },
];
const SEAT_OPTIONS = SEATS.map((seat) => ({ value: seat, label: SEAT_LABELS[seat] }));

interface AccountBrowserProps {
  context: SignedInContext;
  path: string;
  search: ListSearch;
}

/** Accounts to look through: filters and order in the address, pages by key. */
export async function AccountBrowser({ context, path, search }: AccountBrowserProps) {
  const filter = accountParams.parse(search);
  const found = await searchAccounts(context, filter);
  const { rows, previous, next } = pageAfter(found, filter.after, ACCOUNTS_A_PAGE);
  return (
    <div>
      <FilterBar
        path={path}
        keep={{ sort: filter.sort, order: filter.direction }}
        active={Boolean(filter.q || filter.state || filter.seat)}
        tools={<ExportButton action="/api/accounts/export" fields={textsOf(search)} />}
      >
        <Field name="q" label="登录名或显示名">
          {(control) => <TextInput {...control} type="search" defaultValue={filter.q} />}
        </Field>
        <Field name="seat" label="席位">
          {(control) => (
            <Select {...control} options={SEAT_OPTIONS} placeholder="全部" defaultValue={filter.seat ?? ''} />
          )}
        </Field>
        <Field name="state" label="状态">
          {(control) => <Select {...control} options={STATES} placeholder="全部" defaultValue={filter.state ?? ''} />}
        </Field>
      </FilterBar>
      <AccountTable rows={[...rows]} path={path} search={search} order={filter} />
      <Pagination
        previousHref={previous ? searchHref(path, search, { after: previous.after }) : undefined}
        nextHref={next ? searchHref(path, search, { after: next.after }) : undefined}
        summary={`共 ${found.length} 个账号`}
      />
    </div>
  );
}
