import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { Conflict, Forbidden, InvalidInput } from '@/lib/core/errors';
import { changePassword } from '@/lib/organisation/acts/change-password';
import { setSignInPolicy } from '@/lib/organisation/acts/set-sign-in-policy';
import { signIn } from '@/lib/organisation/acts/sign-in';
import { WEAKEST_POLICY } from '@/lib/organisation/domain/sign-in-policy';
import { getSignInPolicy } from '@/lib/organisation/queries/get-sign-in-policy';
import { openSession } from '@/lib/organisation/session-door';
import { database } from '@/lib/platform/db/client';
import {
  contextOf,
  foundCounty,
  later,
  type NewPerson,
  openAccount,
  refusalsOf,
  START,
  seated,
  trailOf,
  visitorOf,
} from '@/tests/factories/county';

const COUNTY = '990131';
const OTHER = '990132';
const STRICT = {
  ...WEAKEST_POLICY,
  minimumLength: 16,
  idleMinutes: 10,
  administratorIdleMinutes: 5,
  absoluteHours: 4,
  accountFailureLimit: 3,
  lockMinutes: 60,
};
let security: RequestContext;
let clerk: NewPerson;

beforeAll(async () => {
  await foundCounty(COUNTY);
  await foundCounty(OTHER);
  security = await contextOf(COUNTY, (await openAccount(COUNTY, 'anquan', { seat: 'security_administrator' })).id);
  clerk = await openAccount(COUNTY, 'yusuangu', { seat: 'budget_office' });
});

describe('登录和密码规定', () => {
  it('没有设过时按出厂规定', async () => {
    expect(await getSignInPolicy(security)).toEqual({ policy: WEAKEST_POLICY, version: 0 });
  });

  it('只有安全管理员能改；比出厂宽的不收', async () => {
    const form = { ...STRICT, expectedVersion: 0 };
    for (const seat of ['system_administrator', 'audit_administrator', 'performance_office'] as const) {
      await expect(setSignInPolicy(seated(COUNTY, { seat }), form)).rejects.toBeInstanceOf(Forbidden);
    }
    const weak = setSignInPolicy(security, { ...form, minimumLength: 11 });
    await expect(weak).rejects.toBeInstanceOf(InvalidInput);
    expect(await getSignInPolicy(security)).toMatchObject({ version: 0 });
  });

  it('改了即执行：同一版本只成一次，留下前后值，别县不变', async () => {
    const form = { ...STRICT, expectedVersion: 0 };
    const both = await Promise.allSettled([setSignInPolicy(security, form), setSignInPolicy(security, form)]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    await expect(setSignInPolicy(security, form)).rejects.toBeInstanceOf(Conflict);
    expect(await refusalsOf(setSignInPolicy(security, { ...form, expectedVersion: 1 }))).toEqual(['policy_unchanged']);
    expect(await getSignInPolicy(security)).toEqual({ policy: STRICT, version: 1 });
    expect(await getSignInPolicy({ ...security, countyCode: OTHER })).toEqual({ policy: WEAKEST_POLICY, version: 0 });
    expect(await trailOf(COUNTY, 'set-sign-in-policy')).toContain('done');
    const done = await database().auditEntry.findFirst({ where: { act: 'set-sign-in-policy', outcome: 'done' } });
    expect(JSON.parse(done?.payload ?? '{}')).toMatchObject({
      before: { minimumLength: 12, lockMinutes: 15 },
      after: { minimumLength: 16, lockMinutes: 60 },
    });
  });

  it('新密码、会话和锁定都按新规定', async () => {
    const attempt = (password: string | null, now = START) =>
      signIn(visitorOf(COUNTY, now), { loginName: 'yusuangu', password: password ?? '' });
    const { sessionId } = await attempt(clerk.password);
    expect(await openSession(COUNTY, sessionId, later(10))).not.toBeNull();
    expect(await openSession(COUNTY, sessionId, later(20.1))).toBeNull();
    const row = await database().signInSession.findFirst({ where: { id: sessionId } });
    expect(row?.expiresAt).toEqual(later(4 * 60));

    const form = { current: clerk.password, next: 'Lvzhou-2025-Ji', repeat: 'Lvzhou-2025-Ji' };
    expect(await refusalsOf(changePassword(await contextOf(COUNTY, clerk.id), form))).toEqual(['password_too_short']);

    const codes: string[] = [];
    for (let times = 0; times < 4; times += 1) codes.push(...(await refusalsOf(attempt('wrong'))));
    expect(codes).toEqual(['wrong_password', 'wrong_password', 'wrong_password', 'account_locked']);
    expect(await refusalsOf(attempt(clerk.password, later(59)))).toEqual(['account_locked']);
    await expect(attempt(clerk.password, later(60))).resolves.toHaveProperty('sessionId');
  });

  it('库里存着比出厂宽的值，也按出厂规定执行', async () => {
    await database().county.update({ where: { countyCode: OTHER }, data: { signInPolicy: { minimumLength: 4 } } });
    const { policy } = await getSignInPolicy({ ...security, countyCode: OTHER });
    expect(policy).toEqual(WEAKEST_POLICY);
  });
});
