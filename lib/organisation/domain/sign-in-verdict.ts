/** Whether a try to sign in succeeds, and what of the reason a visitor may know. */
import type { LockoutPolicy } from '@/lib/organisation/domain/lockout';

export type SignInVerdict =
  | 'address_closed'
  | 'unknown_login'
  | 'account_locked'
  | 'wrong_password'
  | 'account_disabled'
  | 'no_seat_yet';

export interface SignInFindings {
  /** null = unknown login name */
  readonly state: 'created' | 'active' | 'disabled' | null;
  readonly isRight: boolean;
  readonly isLocked: boolean;
  /** tries of the address within the window, this one included */
  readonly ofAddress: number;
}

/** Why not, or null when the person is let in. A locked account is not opened by the right password either. */
export function judgeSignIn(findings: SignInFindings, policy: LockoutPolicy): SignInVerdict | null {
  const { state, isRight, isLocked, ofAddress } = findings;
  if (ofAddress > policy.addressFailureLimit) return 'address_closed';
  if (state === null) return 'unknown_login';
  if (isLocked) return 'account_locked';
  if (!isRight) return 'wrong_password';
  if (state === 'disabled') return 'account_disabled';
  return state === 'created' ? 'no_seat_yet' : null;
}

/**
 * The same for the visitor: unknown name, wrong password and locked account are one answer. Who has shown the right
 * password may know how the account stands.
 */
export function visitorCode(code: string): 'sign_in_failed' | 'address_closed' | 'account_disabled' | 'no_seat_yet' {
  return code === 'address_closed' || code === 'account_disabled' || code === 'no_seat_yet' ? code : 'sign_in_failed';
}
