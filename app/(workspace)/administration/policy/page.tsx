import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { getSignInPolicy } from '@/lib/organisation/queries/get-sign-in-policy';
import { requireSeatPage } from '@/lib/web/page-guard';
import { PolicyForm } from './_components/policy-form';

export const metadata: Metadata = { title: '登录和密码规定' };

export default async function PolicyPage() {
  const context = await requireSeatPage('security_administrator');
  const { policy, version } = await getSignInPolicy(context);
  return (
    <Page crumbs={[{ label: '系统管理' }, { label: '登录和密码规定' }]} header={<PageHeader title="登录和密码规定" />}>
      <Notice tone="info" title="只能比出厂规定更严">
        出厂规定依据网络安全等级保护第三级（GB/T 22239-2019，8.1.4.1）。含登录名、常见词的密码任何时候都不能用。
      </Notice>
      <PolicyForm policy={policy} version={version} />
    </Page>
  );
}
