import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Table } from '@/components/ui/table';
import { holdsSeat } from '@/lib/core/context';
import { listOpenResets } from '@/lib/organisation/queries/list-open-resets';
import { requireSeatPage } from '@/lib/web/page-guard';
import { shownTime } from '@/lib/web/shown-time';
import { DecideReset } from './_components/decide-reset';

export const metadata: Metadata = { title: '密码重置' };

export default async function ResetsPage() {
  const context = await requireSeatPage('system_administrator', 'security_administrator');
  const resets = await listOpenResets(context);
  const decides = holdsSeat(context.actor, 'security_administrator');
  return (
    <Page crumbs={[{ label: '系统管理' }, { label: '密码重置' }]} header={<PageHeader title="密码重置" />}>
      <Table
        caption="等待决定的申请"
        rows={[...resets]}
        rowKey={(reset) => reset.id}
        empty={
          <EmptyState title="没有等待决定的申请">
            有人忘记密码时，由系统管理员在账号页申请，安全管理员在这里决定。
          </EmptyState>
        }
        columns={[
          { key: 'person', head: '账号', cell: (reset) => `${reset.displayName}（${reset.loginName}）` },
          {
            key: 'requestedAt',
            head: '申请时间',
            className: 'whitespace-nowrap',
            cell: (reset) => shownTime(reset.requestedAt),
          },
          {
            key: 'decide',
            head: '决定',
            cell: (reset) => (decides ? <DecideReset id={reset.id} /> : '等待安全管理员决定'),
          },
        ]}
      />
    </Page>
  );
}
