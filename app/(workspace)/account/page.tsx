import type { Metadata } from 'next';
import { ConfirmAction } from '@/components/forms/confirm-action';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { SEAT_LABELS } from '@/lib/organisation/labels';
import { getSignInPolicy } from '@/lib/organisation/queries/get-sign-in-policy';
import { hasOwnPassword } from '@/lib/organisation/queries/has-own-password';
import { listMySeats } from '@/lib/organisation/queries/list-my-seats';
import { listMySessions } from '@/lib/organisation/queries/list-my-sessions';
import { requireSession } from '@/lib/web/page-guard';
import { currentSession } from '@/lib/web/session';
import { shownTime } from '@/lib/web/shown-time';
import { endSessionAction } from './actions';
import { ChangePasswordForm } from './password-form';

export const metadata: Metadata = { title: '我的账号' };

export default async function AccountPage() {
  const context = await requireSession();
  const [seats, sessions, hasPassword, current, { policy }] = await Promise.all([
    listMySeats(context),
    listMySessions(context),
    hasOwnPassword(context),
    currentSession(),
    getSignInPolicy(context),
  ]);
  return (
    <Page crumbs={[{ label: '我的账号' }]} header={<PageHeader title="我的账号" kicker={context.actor.displayName} />}>
      <Section title="我的席位">
        <Table
          caption="我的席位"
          captionHidden
          rows={[...seats]}
          rowKey={(seat) => seat.id}
          empty={<EmptyState title="没有席位">请联系安全管理员授予席位。</EmptyState>}
          columns={[
            { key: 'seat', head: '席位', cell: (seat) => SEAT_LABELS[seat.seat] },
            { key: 'scope', head: '单位、股室或机构', cell: (seat) => seat.scopeName ?? '全县' },
            {
              key: 'grantedAt',
              head: '授予时间',
              className: 'whitespace-nowrap',
              cell: (seat) => shownTime(seat.grantedAt),
            },
          ]}
        />
      </Section>
      <Section title="登录中的设备" note="有不认识的，请结束它并修改密码。">
        <Table
          caption="登录中的设备"
          captionHidden
          rows={[...sessions]}
          rowKey={(session) => session.id}
          columns={[
            { key: 'address', head: '地址', cell: (session) => session.address || '未知' },
            {
              key: 'startedAt',
              head: '登录时间',
              className: 'whitespace-nowrap',
              cell: (session) => shownTime(session.startedAt),
            },
            {
              key: 'seenAt',
              head: '最近使用',
              className: 'whitespace-nowrap',
              cell: (session) => shownTime(session.seenAt),
            },
            {
              key: 'end',
              head: '办理',
              cell: (session) =>
                session.id === current?.sessionId ? (
                  '本次登录'
                ) : (
                  <ConfirmAction
                    action={endSessionAction}
                    size="small"
                    label="结束"
                    title="结束这次登录"
                    effect="那台设备须重新登录。"
                    undo="可以再次登录。"
                    confirmLabel="结束"
                    doneMessage="已结束。"
                  >
                    <input type="hidden" name="sessionId" value={session.id} />
                  </ConfirmAction>
                ),
            },
          ]}
        />
      </Section>
      <Section title="修改密码" note="修改后全部设备退出，须用新密码重新登录。">
        {hasPassword ? (
          <ChangePasswordForm minimumLength={policy.minimumLength} minimumClasses={policy.minimumClasses} />
        ) : (
          <p className="text-ink-2">演示账号没有密码。</p>
        )}
      </Section>
    </Page>
  );
}
