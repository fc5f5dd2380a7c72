import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { listAccounts } from '@/lib/organisation/queries/list-accounts';
import { requireSeatPage } from '@/lib/web/page-guard';
import { AccountBrowser } from '../_components/account-browser';

export const metadata: Metadata = { title: '席位授权' };

export default async function SeatsPage({ searchParams }: PageProps<'/administration/seats'>) {
  const context = await requireSeatPage('security_administrator');
  const accounts = await listAccounts(context);
  const waiting = accounts.filter((account) => account.state === 'created').length;
  return (
    <Page
      crumbs={[{ label: '系统管理' }, { label: '席位授权' }]}
      header={
        <PageHeader
          title="席位授权"
          figures={[
            { label: '待授席位', value: waiting, unit: '个', tone: waiting > 0 ? 'warn' : undefined },
            { label: '账号', value: accounts.length, unit: '个' },
          ]}
        />
      }
    >
      <AccountBrowser context={context} path="/administration/seats" search={await searchParams} />
    </Page>
  );
}
