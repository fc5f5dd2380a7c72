import type { Metadata } from 'next';
import { ConfirmAction } from '@/components/forms/confirm-action';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Table } from '@/components/ui/table';
import { getSignInPolicy } from '@/lib/organisation/queries/get-sign-in-policy';
import { listAccounts } from '@/lib/organisation/queries/list-accounts';
import { requireSeatPage } from '@/lib/web/page-guard';
import { shownTime } from '@/lib/web/shown-time';
import { PersonKey } from '../_components/person-key';
import { unlockPersonAction } from './actions';

export const metadata: Metadata = { title: '登录锁定' };

export default async function LocksPage() {
  const context = await requireSeatPage('security_administrator');
  const [accounts, { policy }] = await Promise.all([listAccounts(context), getSignInPolicy(context)]);
  const locked = accounts.filter((account) => account.isLocked);
  return (
    <Page crumbs={[{ label: '系统管理' }, { label: '登录锁定' }]} header={<PageHeader title="登录锁定" />}>
      <Table
        caption="锁定中的账号"
        rows={locked}
        rowKey={(account) => account.id}
        empty={
          <EmptyState title="没有锁定的账号">
            连续输错密码 {policy.accountFailureLimit} 次的账号会锁定 {policy.lockMinutes}{' '}
            分钟，期间列在这里，可以提前解除。
          </EmptyState>
        }
        columns={[
          { key: 'person', head: '账号', cell: (account) => `${account.displayName}（${account.loginName}）` },
          { key: 'failed', head: '连续输错', unit: '次', figure: true, cell: (account) => account.failedCount },
          {
            key: 'until',
            head: '锁定至',
            className: 'whitespace-nowrap',
            cell: (account) => account.lockedUntil && shownTime(account.lockedUntil),
          },
          {
            key: 'unlock',
            head: '办理',
            cell: (account) => (
              <ConfirmAction
                action={unlockPersonAction}
                size="small"
                label="解除"
                title="解除锁定"
                effect={`“${account.displayName}”可以立即再试登录。`}
                undo="再连续输错会重新锁定。"
                confirmLabel="解除"
                doneMessage="锁定已解除。"
              >
                <PersonKey account={account} />
              </ConfirmAction>
            ),
          },
        ]}
      />
    </Page>
  );
}
