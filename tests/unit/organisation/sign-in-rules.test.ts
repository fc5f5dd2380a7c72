import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '@/lib/core/seat';
import {
  ACCOUNT_FAILURE_LIMIT,
  ADDRESS_FAILURE_LIMIT,
  countTry,
  isLocked,
  LOCK_MINUTES,
} from '@/lib/organisation/domain/lockout';
import { isKnownBad, PASSWORD_POLICY, passwordRefusals } from '@/lib/organisation/domain/password-policy';
import { ADMINISTRATOR_IDLE_MINUTES, expiryOf, IDLE_MINUTES, isAlive } from '@/lib/organisation/domain/session-rules';
import {
  rangeOf,
  SIGN_IN_SETTINGS,
  STRICTEST_POLICY,
  WEAKEST_POLICY,
  withinLimits,
} from '@/lib/organisation/domain/sign-in-policy';
import { judgeSignIn, type SignInFindings, visitorCode } from '@/lib/organisation/domain/sign-in-verdict';
import { oneTimePassword } from '@/lib/organisation/one-time-password';
import { setSignInPolicySchema } from '@/lib/organisation/schema';

const NOW = new Date('2025-05-20T02:00:00Z');
const plus = (ms: number) => new Date(NOW.getTime() + ms);
const MINUTE = 60_000;

describe('密码策略', () => {
  const codes = (password: string, login = 'zhang.hui') =>
    passwordRefusals(password, login, WEAKEST_POLICY).map((refusal) => refusal.code);

  it(`${PASSWORD_POLICY.minimumLength} 位可以，少一位不行`, () => {
    expect(codes('Kbv7-Kbv7-Kb')).toEqual([]);
    expect(codes('Kbv7-Kbv7-K')).toEqual(['password_too_short']);
  });

  it.each([
    ['只有小写', 'kbvqkbvqkbvqk', ['password_too_plain']],
    ['两类', 'kbvqkbvqkbvq7', ['password_too_plain']],
    ['三类', 'Kbvqkbvqkbvq7', []],
    ['汉字算符号一类，不充数', '绩效绩效绩效绩效绩效绩效', ['password_too_plain']],
    ['含登录名，不分大小写', 'Zhang.Hui-9-Kbv', ['password_contains_login_name']],
    ['常见词加数字', 'Password-2025!', ['password_known_bad']],
    ['常见词换形', 'P@ssw0rd-2025', ['password_known_bad']],
    ['本地常见词', 'Luntai-652822-2025', ['password_known_bad']],
  ])('%s：%s', (_name, password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('常见词在长词里面不算', () => {
    expect(isKnownBad('testimony-of-Grass-9')).toBe(false);
    expect(isKnownBad('test')).toBe(true);
  });

  it('一次性密码自己合格，且次次不同', () => {
    const made = Array.from({ length: 200 }, () => oneTimePassword(WEAKEST_POLICY));
    for (const password of made) expect(passwordRefusals(password, '', WEAKEST_POLICY)).toEqual([]);
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('锁定', () => {
  it(`第 ${ACCOUNT_FAILURE_LIMIT} 次起锁，少一次不锁`, () => {
    let count = { failedCount: 0, lockedUntil: null as Date | null };
    for (let attempt = 1; attempt < ACCOUNT_FAILURE_LIMIT; attempt += 1)
      count = { ...countTry(count, NOW, WEAKEST_POLICY) };
    expect(isLocked(count, NOW)).toBe(false);
    const locked = countTry(count, NOW, WEAKEST_POLICY);
    expect(isLocked(locked, plus(LOCK_MINUTES * MINUTE - 1))).toBe(true);
    expect(isLocked(locked, plus(LOCK_MINUTES * MINUTE))).toBe(false);
    expect(countTry(locked, plus(LOCK_MINUTES * MINUTE), WEAKEST_POLICY)).toEqual({
      failedCount: 1,
      lockedUntil: null,
    });
  });

  it('锁定期之外连试多少次，任一时段内得到的机会都不超过上限', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 60 }), (gaps) => {
        let now = NOW;
        let count = { failedCount: 0, lockedUntil: null as Date | null };
        let inARow = 0;
        for (const gap of gaps) {
          now = new Date(now.getTime() + gap * 1000);
          if (isLocked(count, now)) {
            inARow = 0;
            continue;
          }
          count = { ...countTry(count, now, WEAKEST_POLICY) };
          inARow += 1;
          expect(inARow).toBeLessThanOrEqual(ACCOUNT_FAILURE_LIMIT);
        }
      }),
    );
  });
});

describe('会话时限', () => {
  const times = { seenAt: NOW, expiresAt: expiryOf(NOW, WEAKEST_POLICY), endedAt: null };
  it.each<[string, Seat[], number]>([
    ['业务席位', ['unit_clerk'], IDLE_MINUTES],
    ['没有席位', [], IDLE_MINUTES],
    ['系统管理员', ['system_administrator'], ADMINISTRATOR_IDLE_MINUTES],
    ['安全管理员', ['security_administrator'], ADMINISTRATOR_IDLE_MINUTES],
    ['审计管理员', ['audit_administrator'], ADMINISTRATOR_IDLE_MINUTES],
  ])('%s 闲置 %s', (_name, seats, minutes) => {
    expect(isAlive(times, seats, plus(minutes * MINUTE), WEAKEST_POLICY)).toBe(true);
    expect(isAlive(times, seats, plus(minutes * MINUTE + 1), WEAKEST_POLICY)).toBe(false);
  });

  it('到最长时限、已结束的都不算', () => {
    const busy = { ...times, seenAt: expiryOf(NOW, WEAKEST_POLICY) };
    expect(isAlive(busy, [], new Date(expiryOf(NOW, WEAKEST_POLICY).getTime() - 1), WEAKEST_POLICY)).toBe(true);
    expect(isAlive(busy, [], expiryOf(NOW, WEAKEST_POLICY), WEAKEST_POLICY)).toBe(false);
    expect(isAlive({ ...times, endedAt: NOW }, [], NOW, WEAKEST_POLICY)).toBe(false);
  });
});

describe('登录的结论', () => {
  const right: SignInFindings = { state: 'active', isRight: true, isLocked: false, ofAddress: 1 };
  it.each<[string, Partial<SignInFindings>, string | null, string]>([
    ['对的密码', {}, null, ''],
    ['密码不对', { isRight: false }, 'wrong_password', 'sign_in_failed'],
    ['没有这个人', { state: null, isRight: false }, 'unknown_login', 'sign_in_failed'],
    ['锁定中，密码对', { isLocked: true }, 'account_locked', 'sign_in_failed'],
    ['锁定中，密码不对', { isLocked: true, isRight: false }, 'account_locked', 'sign_in_failed'],
    ['停用，密码不对', { state: 'disabled', isRight: false }, 'wrong_password', 'sign_in_failed'],
    ['停用，密码对', { state: 'disabled' }, 'account_disabled', 'account_disabled'],
    ['没有席位，密码对', { state: 'created' }, 'no_seat_yet', 'no_seat_yet'],
    ['地址刚到上限', { ofAddress: ADDRESS_FAILURE_LIMIT }, null, ''],
    ['地址超过上限', { ofAddress: ADDRESS_FAILURE_LIMIT + 1 }, 'address_closed', 'address_closed'],
  ])('%s', (_name, findings, verdict, shown) => {
    expect(judgeSignIn({ ...right, ...findings }, WEAKEST_POLICY)).toBe(verdict);
    if (verdict !== null) expect(visitorCode(verdict)).toBe(shown);
  });
});

describe('县里的登录和密码规定', () => {
  const form = { expectedVersion: 0, ...WEAKEST_POLICY };
  const placesOf = (input: object) =>
    setSignInPolicySchema.safeParse(input).error?.issues.map((issue) => issue.path.join('.')) ?? [];

  it('出厂值和最严值都可以', () => {
    expect(placesOf(form)).toEqual([]);
    expect(placesOf({ ...form, ...STRICTEST_POLICY })).toEqual([]);
  });

  it.each(SIGN_IN_SETTINGS)('%s 只能更严：比出厂值宽一点就不行', (setting) => {
    const { from } = rangeOf(setting);
    const wider = WEAKEST_POLICY[setting] + (WEAKEST_POLICY[setting] === from ? -1 : 1);
    expect(placesOf({ ...form, [setting]: wider })).toContain(setting);
    expect(placesOf({ ...form, [setting]: '' })).toContain(setting);
    expect(withinLimits({ ...WEAKEST_POLICY, [setting]: wider })).toEqual(WEAKEST_POLICY);
  });

  it('三员的闲置时限不能比其他席位长', () => {
    expect(placesOf({ ...form, idleMinutes: 10 })).toEqual(['administratorIdleMinutes']);
    expect(placesOf({ ...form, idleMinutes: 10, administratorIdleMinutes: 10 })).toEqual([]);
  });

  it('一次性密码也合最严的规定', () => {
    const made = Array.from({ length: 50 }, () => oneTimePassword(STRICTEST_POLICY));
    for (const password of made) expect(passwordRefusals(password, '', STRICTEST_POLICY)).toEqual([]);
  });
});
