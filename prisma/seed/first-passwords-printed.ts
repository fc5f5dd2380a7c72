/** What the two commands share that print passwords of the 三员: who acts, and how a password is read out. */
import { businessDateOf } from '@/lib/core/business-calendar';
import type { RequestContext } from '@/lib/core/context';
import type { FirstPassword } from '@/lib/organisation/acts/reissue-first-passwords';

/** The county itself at work, now. */
export function systemContext(countyCode: string): RequestContext {
  const now = new Date();
  return { countyCode, actor: null, origin: 'system', now, businessDate: businessDateOf(now), address: '' };
}

export function printFirstPasswords(issued: readonly FirstPassword[]): void {
  for (const { displayName, loginName, oneTimePassword } of issued) {
    console.log(`  ${displayName}  登录名 ${loginName}  一次性密码 ${oneTimePassword}`);
  }
}
