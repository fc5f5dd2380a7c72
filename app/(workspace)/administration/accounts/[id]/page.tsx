import type { Metadata } from 'next';
import { ConfirmAction } from '@/components/forms/confirm-action';
import { Page } from '@/components/layout/page';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { seatInWords } from '@/lib/organisation/labels';
import { getAccount } from '@/lib/organisation/queries/get-account';
import { foundOr404, requireSeatPage } from '@/lib/web/page-guard';
import { shownTime } from '@/lib/web/shown-time';
import { AccountState } from '../../_components/account-table';
import { PersonKey } from '../../_components/person-key';
import { disablePersonAction, enablePersonAction, requestPasswordResetAction } from '../actions';

export const metadata: Metadata = { title: '账号' };

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const context = await requireSeatPage('system_administrator');
  const account = await foundOr404(getAccount(context, (await params).id));
  const isOwn = account.id === context.actor.personId;
  return (
    <Page
      crumbs={[
        { label: '系统管理' },
        { label: '账号', href: '/administration/accounts' },
        { label: account.displayName },
      ]}
      header={<PageHeader title={account.displayName} state={<AccountState account={account} />} />}
    >
      <DescriptionList
        items={[
          { term: '登录名', value: account.loginName },
          { term: '创建时间', value: shownTime(account.createdAt) },
          { term: '席位', value: account.grants.map((grant) => seatInWords(grant.seat, grant.scopeName)).join('、') },
          { term: '密码', value: account.hasPassword ? '已设置' : '未设置' },
        ]}
      />
      <Section title="办理">
        <div className="flex flex-wrap gap-3">
          {account.state === 'disabled' ? (
            <ConfirmAction
              action={enablePersonAction}
              label="启用"
              title="启用这个账号"
              effect="账号回到“待授席位”，由安全管理员重新授予席位后才能登录。"
              undo="启用后可以再停用。"
              confirmLabel="启用"
              doneMessage="账号已启用，请通知安全管理员授予席位。"
            >
              <PersonKey account={account} />
            </ConfirmAction>
          ) : (
            <ConfirmAction
              action={disablePersonAction}
              variant="danger"
              reasons={isOwn ? ['不能停用自己的账号'] : undefined}
              label="停用"
              title="停用这个账号"
              effect="此人立即退出所有登录，全部席位收回。"
              undo="停用后可以启用，席位须由安全管理员重新授予。"
              confirmLabel="停用"
              doneMessage="账号已停用。"
            >
              <PersonKey account={account} />
            </ConfirmAction>
          )}
          {account.state === 'active' && (
            <ConfirmAction
              action={requestPasswordResetAction}
              reasons={account.isResetOpen ? ['已有一份申请等待安全管理员决定'] : undefined}
              label="申请重置密码"
              title="申请重置密码"
              effect="申请交安全管理员决定；同意后产生一次性密码，由安全管理员交给本人。"
              undo="安全管理员可以不同意。"
              confirmLabel="申请"
              doneMessage="已提交申请，等待安全管理员决定。"
            >
              <PersonKey account={account} />
            </ConfirmAction>
          )}
        </div>
      </Section>
    </Page>
  );
}
