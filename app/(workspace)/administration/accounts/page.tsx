import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { listAccounts } from '@/lib/organisation/queries/list-accounts';
import { requireSeatPage } from '@/lib/web/page-guard';
import { AccountBrowser } from '../_components/account-browser';
import { NewAccountFields } from './_components/new-account-fields';
import { createPersonAction } from './actions';

export const metadata: Metadata = { title: '账号' };

export default async function AccountsPage({ searchParams }: PageProps<'/administration/accounts'>) {
  const context = await requireSeatPage('system_administrator');
  const accounts = await listAccounts(context);
  return (
    <Page
      crumbs={[{ label: '系统管理' }, { label: '账号' }]}
      header={<PageHeader title="账号" figures={[{ label: '账号', value: accounts.length, unit: '个' }]} />}
    >
      <Section title="新建账号" note="系统管理员建账号，安全管理员授席位；两步都办完，账号才能登录。">
        <ActionForm action={createPersonAction} className="flex flex-col gap-4">
          <NewAccountFields />
        </ActionForm>
      </Section>
      <Section title="全部账号">
        <AccountBrowser context={context} path="/administration/accounts" search={await searchParams} />
      </Section>
    </Page>
  );
}
