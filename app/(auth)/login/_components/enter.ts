import { signIn } from 'next-auth/react';
import { SIGN_IN_REFUSALS } from '@/lib/organisation/labels';

/** Tries to sign in and goes on when it succeeds; otherwise answers why not. */
export async function enter(provider: 'password' | 'demo', credentials: Record<string, string>, next: string) {
  try {
    const answer = await signIn(provider, { ...credentials, redirect: false });
    if (answer?.ok && !answer.error) {
      window.location.assign(next);
      return null;
    }
    return SIGN_IN_REFUSALS[answer?.error ?? ''] ?? SIGN_IN_REFUSALS.failed ?? '';
  } catch {
    return '连接不上服务器，请检查网络后再试。';
  }
}
