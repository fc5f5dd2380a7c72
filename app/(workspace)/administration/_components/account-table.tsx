import { columnSort } from '@/components/ui/column-sort';
import { EmptyState } from '@/components/ui/empty-state';
import type { SearchValues } from '@/components/ui/search-href';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { ListOrder } from '@/lib/organisation/domain/sorted-list';
import { ACCOUNT_STATE_LABELS, LOCKED_LABEL, seatInWords } from '@/lib/organisation/labels';
import type { AccountRow } from '@/lib/organisation/queries/list-accounts';
import { shownTime } from '@/lib/web/shown-time';

const TONES = { created: 'warn', active: 'success', disabled: 'neutral' } as const satisfies Record<string, Tone>;

/** The state of an account, its lock and an open reset, in words. */
export function AccountState({ account }: { account: AccountRow }) {
  return (
    <span className="flex flex-wrap gap-1">
      <StateBadge tone={TONES[account.state]}>{ACCOUNT_STATE_LABELS[account.state]}</StateBadge>
      {account.isLocked && <StateBadge tone="danger">{LOCKED_LABEL}</StateBadge>}
      {account.isResetOpen && <StateBadge tone="info">等待重置密码</StateBadge>}
    </span>
  );
}

interface AccountTableProps {
  rows: AccountRow[];
  path: string;
  search: SearchValues;
  order: ListOrder;
}

/** Accounts, each opening under `path`. */
export function AccountTable({ rows, path, search, order }: AccountTableProps) {
  const sort = (key: string) => columnSort(path, search, key, order);
  const columns: Column<AccountRow>[] = [
    {
      key: 'loginName',
      head: '登录名',
      className: 'whitespace-nowrap',
      cell: (row) => row.loginName,
      sort: sort('loginName'),
    },
    { key: 'displayName', head: '显示名', cell: (row) => row.displayName, sort: sort('displayName') },
    {
      key: 'seats',
      head: '席位',
      cell: (row) => row.grants.map((grant) => seatInWords(grant.seat, grant.scopeName)).join('、'),
    },
    {
      key: 'state',
      head: '状态',
      className: 'whitespace-nowrap',
      cell: (row) => <AccountState account={row} />,
      sort: sort('state'),
    },
    {
      key: 'createdAt',
      head: '创建时间',
      className: 'whitespace-nowrap',
      cell: (row) => shownTime(row.createdAt),
      sort: sort('createdAt'),
    },
  ];
  return (
    <Table
      caption="账号"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${path}/${row.id}`}
      empty={<EmptyState title="没有符合条件的账号">请换一个条件，或清除条件后再看。</EmptyState>}
    />
  );
}
