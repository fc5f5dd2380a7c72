/**
 * What a county demands of passwords, sessions and tries to sign in. A setting of the county: what we deliver is also
 * the weakest allowed, a county only makes it stricter.
 */
import { ACCOUNT_FAILURE_LIMIT, ADDRESS_FAILURE_LIMIT, LOCK_MINUTES } from '@/lib/organisation/domain/lockout';
import { PASSWORD_POLICY } from '@/lib/organisation/domain/password-policy';
import { ABSOLUTE_HOURS, ADMINISTRATOR_IDLE_MINUTES, IDLE_MINUTES } from '@/lib/organisation/domain/session-rules';

export const SIGN_IN_SETTINGS = [
  'minimumLength',
  'minimumClasses',
  'idleMinutes',
  'administratorIdleMinutes',
  'absoluteHours',
  'accountFailureLimit',
  'addressFailureLimit',
  'lockMinutes',
] as const;
export type SignInSetting = (typeof SIGN_IN_SETTINGS)[number];

/** Whole numbers, each in the unit of its constant. */
export type SignInPolicy = Readonly<Record<SignInSetting, number>>;

/** What is in force until a county sets its own, and never undercut. Sources: at the constants. */
export const WEAKEST_POLICY: SignInPolicy = {
  ...PASSWORD_POLICY,
  idleMinutes: IDLE_MINUTES,
  administratorIdleMinutes: ADMINISTRATOR_IDLE_MINUTES,
  absoluteHours: ABSOLUTE_HOURS,
  accountFailureLimit: ACCOUNT_FAILURE_LIMIT,
  addressFailureLimit: ADDRESS_FAILURE_LIMIT,
  lockMinutes: LOCK_MINUTES,
};

/** Stricter than this nobody can work with. @source our own (assumption) */
export const STRICTEST_POLICY: SignInPolicy = {
  minimumLength: 32,
  minimumClasses: 4,
  idleMinutes: 5,
  administratorIdleMinutes: 5,
  absoluteHours: 1,
  accountFailureLimit: 3,
  addressFailureLimit: 10,
  lockMinutes: 1440,
};

/** Lowest and highest allowed value of a setting. */
export function rangeOf(setting: SignInSetting): { readonly from: number; readonly to: number } {
  const ends = [WEAKEST_POLICY[setting], STRICTEST_POLICY[setting]];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** A policy stored under earlier limits, moved into those of today, so that nothing weaker is ever in force. */
export function withinLimits(policy: SignInPolicy): SignInPolicy {
  const moved = SIGN_IN_SETTINGS.map((setting) => {
    const { from, to } = rangeOf(setting);
    return [setting, Math.min(Math.max(policy[setting], from), to)] as const;
  });
  return { ...policy, ...Object.fromEntries(moved) };
}
