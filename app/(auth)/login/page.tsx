import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthLayout } from '@/components/layout/auth-layout';
import { DemoBanner } from '@/components/layout/demo-banner';
import { listDemoAccounts } from '@/lib/organisation/queries/list-demo-accounts';
import { safeNext } from '@/lib/web/path-header';
import { countyInView, requestContext } from '@/lib/web/request-context';
import { currentSession } from '@/lib/web/session';
import { groupAccounts } from './_components/account-groups';
import { DemoEntry } from './_components/demo-entry';
import { DemoGuide } from './_components/demo-guide';
import { PasswordForm } from './_components/password-form';

export const metadata: Metadata = { title: '登录' };

export default async function LoginPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const next = safeNext((await searchParams).next);
  if ((await currentSession()) !== null) redirect(next);
  const county = await countyInView();
  if (!county.isDemo) {
    return (
      <AuthLayout county={county.name} title="登录">
        <PasswordForm next={next} />
      </AuthLayout>
    );
  }
  const groups = groupAccounts(await listDemoAccounts(await requestContext()));
  return (
    <AuthLayout
      county={county.name}
      title="演示入口"
      banner={<DemoBanner county={county.name} businessDate={county.businessDate} />}
      beside={<DemoEntry groups={groups} next={next} />}
    >
      <DemoGuide />
    </AuthLayout>
  );
}
