import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ChangePasswordForm } from '@/app/(workspace)/account/password-form';
import { AuthLayout } from '@/components/layout/auth-layout';
import { getSignInPolicy } from '@/lib/organisation/queries/get-sign-in-policy';
import { countyInView, requestContext } from '@/lib/web/request-context';
import { currentSession } from '@/lib/web/session';

export const metadata: Metadata = { title: '修改一次性密码' };

/** The first password opens nothing but this page. */
export default async function FirstPasswordPage() {
  const session = await currentSession();
  if (session === null) redirect('/login');
  if (!session.mustChangePassword) redirect('/');
  const [county, { policy }] = await Promise.all([countyInView(), getSignInPolicy(await requestContext())]);
  return (
    <AuthLayout county={county.name} title="请先修改一次性密码">
      <p className="mb-4 text-ink-2">一次性密码只能用一次。修改后请用新密码重新登录。</p>
      <ChangePasswordForm minimumLength={policy.minimumLength} minimumClasses={policy.minimumClasses} />
    </AuthLayout>
  );
}
