import { EmptyState } from '@/components/ui/empty-state';
import { StateBadge } from '@/components/ui/state-badge';
import { type Column, Table } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import { ACCOUNT_STATE_LABELS, seatInWords } from '@/lib/organisation/labels';
import type { AccountRow } from '@/lib/organisation/queries/list-accounts';
import { shownTime } from '@/lib/web/shown-time';

const TONES = { created: 'warn', active: 'success', disabled: 'neutral' } as const satisfies Record<string, Tone>;

/** The state of an account, its lock and an open reset, in words. */
export function AccountState({ account }: { account: AccountRow }) {
  return (
    <span className="flex flex-wrap gap-1">
      <StateBadge tone={TONES[account.state]}>{ACCOUNT_STATE_LABELS[account.state]}</StateBadge>
      {account.isLocked && <StateBadge tone="danger">登录锁定</StateBadge>}
      {account.isResetOpen && <StateBadge tone="info">等待重置密码</StateBadge>}
    </span>
  );
}

const COLUMNS: Column<AccountRow>[] = [
  { key: 'loginName', head: '登录名', cell: (row) => row.loginName },
  { key: 'displayName', head: '显示名', cell: (row) => row.displayName },
  {
    key: 'seats',
    head: '席位',
    cell: (row) => row.grants.map((grant) => seatInWords(grant.seat, grant.scopeName)).join('、'),
  },
  { key: 'state', head: '状态', cell: (row) => <AccountState account={row} /> },
  { key: 'createdAt', head: '创建时间', className: 'whitespace-nowrap', cell: (row) => shownTime(row.createdAt) },
];

/** Accounts, each opening under `path`. */
export function AccountTable({ rows, path }: { rows: AccountRow[]; path: string }) {
  return (
    <Table
      caption="账号"
      captionHidden
      columns={COLUMNS}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `${path}/${row.id}`}
      empty={<EmptyState title="没有符合条件的账号">请换一个条件，或清除条件后再看。</EmptyState>}
    />
  );
}
