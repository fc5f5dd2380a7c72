import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { getAccount } from '@/lib/organisation/queries/get-account';
import { listAgencies } from '@/lib/organisation/queries/list-agencies';
import { listDivisions } from '@/lib/organisation/queries/list-divisions';
import { listUnits } from '@/lib/organisation/queries/list-units';
import { foundOr404, requireSeatPage } from '@/lib/web/page-guard';
import { AccountState } from '../../_components/account-table';
import { GrantForm } from './_components/grant-form';
import { GrantTable } from './_components/grant-table';

export const metadata: Metadata = { title: '席位授权' };

export default async function PersonSeatsPage({ params }: { params: Promise<{ id: string }> }) {
  const context = await requireSeatPage('security_administrator');
  const fiscalYear = Number(context.businessDate.slice(0, 4));
  const [account, units, divisions, agencies] = await Promise.all([
    foundOr404(getAccount(context, (await params).id)),
    listUnits(context, fiscalYear),
    listDivisions(context),
    listAgencies(context, fiscalYear),
  ]);
  return (
    <Page
      crumbs={[
        { label: '系统管理' },
        { label: '席位授权', href: '/administration/seats' },
        { label: account.displayName },
      ]}
      header={
        <PageHeader kicker={account.loginName} title={account.displayName} state={<AccountState account={account} />} />
      }
    >
      <Section title="现有席位" note="收回后此人立即退出登录。">
        <GrantTable account={account} />
      </Section>
      <Section title="授予席位" note="三员互不兼任，也不兼任业务席位；账号的创建人不能为它授席位。">
        <GrantForm
          account={account}
          units={units.map(({ id, name, code, searchKeys }) => ({
            value: id,
            label: name,
            detail: code,
            keywords: searchKeys,
          }))}
          divisions={divisions.map(({ id, name }) => ({ value: id, label: name }))}
          agencies={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Section>
    </Page>
  );
}
