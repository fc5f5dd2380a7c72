import { scrypt } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { InvalidInput } from '@/lib/core/errors';
import { changePassword } from '@/lib/organisation/acts/change-password';
import { decidePasswordReset } from '@/lib/organisation/acts/decide-password-reset';
import { enterDemo } from '@/lib/organisation/acts/enter-demo';
import { requestPasswordReset } from '@/lib/organisation/acts/request-password-reset';
import { signIn } from '@/lib/organisation/acts/sign-in';
import { signOut } from '@/lib/organisation/acts/sign-out';
import { unlockPerson } from '@/lib/organisation/acts/unlock-person';
import { ACCOUNT_FAILURE_LIMIT, ADDRESS_FAILURE_LIMIT, LOCK_MINUTES } from '@/lib/organisation/domain/lockout';
import { ABSOLUTE_HOURS, ADMINISTRATOR_IDLE_MINUTES, IDLE_MINUTES } from '@/lib/organisation/domain/session-rules';
import { visitorCode } from '@/lib/organisation/domain/sign-in-verdict';
import { openSession } from '@/lib/organisation/session-door';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import {
  contextOf,
  foundCounty,
  later,
  type NewPerson,
  openAccount,
  refusalsOf,
  START,
  trailOf,
  versionOf,
  visitorOf,
} from '@/tests/factories/county';

vi.mock('node:crypto', { spy: true });

const COUNTY = '990121';
const DEMO = '990122';
const GOOD = 'Lvzhou-2025-Jixu';
let system: RequestContext;
let security: RequestContext;
let clerk: NewPerson;

/** Failures of one test must not close the door for the next: each comes from its own address. */
let address = 0;
const fromElsewhere = (now = START): RequestContext => visitorOf(COUNTY, now, `198.51.100.${++address}`);

const tryIn = (loginName: string, password: string | null, now = START): Promise<{ sessionId: string }> =>
  signIn(fromElsewhere(now), { loginName, password: password ?? '' });

beforeAll(async () => {
  await foundCounty(COUNTY);
  system = await contextOf(COUNTY, (await openAccount(COUNTY, 'xitong', { seat: 'system_administrator' })).id);
  security = await contextOf(COUNTY, (await openAccount(COUNTY, 'anquan', { seat: 'security_administrator' })).id);
  clerk = await openAccount(COUNTY, 'yusuangu', { seat: 'budget_office' });
});

describe('登录与会话', () => {
  it('一次性密码登录后须先改密码；改密码结束全部会话', async () => {
    const { sessionId } = await tryIn('YuSuanGu ', clerk.password);
    const session = await openSession(COUNTY, sessionId, START);
    expect(session).toMatchObject({ mustChangePassword: true, actor: { personId: clerk.id } });
    const me = await contextOf(COUNTY, clerk.id);
    const form = { current: clerk.password, next: GOOD, repeat: GOOD };
    await expect(changePassword(me, { ...form, repeat: 'other' })).rejects.toBeInstanceOf(InvalidInput);
    expect(await refusalsOf(changePassword(me, { ...form, current: 'wrong' }))).toEqual(['current_password_wrong']);
    const weak = { ...form, next: 'yusuangu', repeat: 'yusuangu' };
    expect(await refusalsOf(changePassword(me, weak))).toEqual([
      'password_too_short',
      'password_too_plain',
      'password_contains_login_name',
    ]);
    expect(await openSession(COUNTY, sessionId, START)).not.toBeNull();
    expect(await changePassword(me, form)).toEqual({ endedSessions: 1 });
    expect(await openSession(COUNTY, sessionId, START)).toBeNull();
    const again = await tryIn('yusuangu', GOOD);
    expect(await openSession(COUNTY, again.sessionId, START)).toMatchObject({ mustChangePassword: false });
  });

  it('闲置和最长时限到点即失效，三员闲置时限更短；每分钟最多记一次', async () => {
    const { sessionId } = await tryIn('yusuangu', GOOD);
    const seen = async () => (await database().signInSession.findFirst({ where: { id: sessionId } }))?.seenAt;
    expect(await openSession(COUNTY, sessionId, later(0.9))).not.toBeNull();
    expect(await seen()).toEqual(START);
    expect(await openSession(COUNTY, sessionId, later(IDLE_MINUTES))).not.toBeNull();
    expect(await seen()).toEqual(later(IDLE_MINUTES));
    expect(await openSession(COUNTY, sessionId, later(2 * IDLE_MINUTES + 0.01))).toBeNull();
    for (let minutes = IDLE_MINUTES; minutes < ABSOLUTE_HOURS * 60; minutes += IDLE_MINUTES) {
      expect(await openSession(COUNTY, sessionId, later(minutes))).not.toBeNull();
    }
    expect(await openSession(COUNTY, sessionId, later(ABSOLUTE_HOURS * 60))).toBeNull();
    const admin = newId();
    const times = { startedAt: START, seenAt: START, expiresAt: later(ABSOLUTE_HOURS * 60), address: '' };
    const personId = security.actor?.personId ?? '';
    await database().signInSession.create({ data: { countyCode: COUNTY, id: admin, personId, ...times } });
    expect(await openSession(COUNTY, admin, later(ADMINISTRATOR_IDLE_MINUTES + 0.01))).toBeNull();
    expect(await openSession(COUNTY, admin, later(ADMINISTRATOR_IDLE_MINUTES))).not.toBeNull();
  });

  it('退出只结束自己的会话', async () => {
    const { sessionId } = await tryIn('yusuangu', GOOD);
    await signOut(security, { sessionId });
    expect(await openSession(COUNTY, sessionId, START)).not.toBeNull();
    await signOut(await contextOf(COUNTY, clerk.id), { sessionId });
    expect(await openSession(COUNTY, sessionId, START)).toBeNull();
  });

  it('会话编号拿到另一县无效', async () => {
    await foundCounty(DEMO, true);
    const { sessionId } = await tryIn('yusuangu', GOOD);
    expect(await openSession(DEMO, sessionId, START)).toBeNull();
  });
});

describe('输错与锁定', () => {
  it(`连续输错 ${ACCOUNT_FAILURE_LIMIT} 次锁 ${LOCK_MINUTES} 分钟，对的密码也进不来；到点自动解开，也可提前解除`, async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < ACCOUNT_FAILURE_LIMIT + 1; attempt += 1) {
      codes.push(...(await refusalsOf(tryIn('yusuangu', attempt < ACCOUNT_FAILURE_LIMIT ? 'wrong' : GOOD))));
    }
    expect(codes).toEqual([...Array<string>(ACCOUNT_FAILURE_LIMIT).fill('wrong_password'), 'account_locked']);
    expect((await trailOf(COUNTY, 'sign-in')).slice(-codes.length)).toEqual(codes.map(() => 'refused'));
    expect(await refusalsOf(tryIn('yusuangu', GOOD, later(LOCK_MINUTES - 0.01)))).toEqual(['account_locked']);
    await unlockPerson(security, { id: clerk.id, expectedVersion: await versionOf(COUNTY, clerk.id) });
    await expect(tryIn('yusuangu', GOOD)).resolves.toHaveProperty('sessionId');
  });

  it('锁到点后自动解开，计数重新开始', async () => {
    const lockedUntil = later(LOCK_MINUTES);
    await database().person.updateMany({ where: { id: clerk.id }, data: { failedCount: 5, lockedUntil } });
    expect(await refusalsOf(tryIn('yusuangu', 'wrong', lockedUntil))).toEqual(['wrong_password']);
    await expect(tryIn('yusuangu', GOOD, lockedUntil)).resolves.toHaveProperty('sessionId');
  });

  it('同时试许多次也不多给机会', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => refusalsOf(tryIn('yusuangu', 'wrong'))));
    expect(tries.flat().filter((code) => code === 'wrong_password')).toHaveLength(ACCOUNT_FAILURE_LIMIT);
    await database().person.updateMany({ where: { id: clerk.id }, data: { failedCount: 0, lockedUntil: null } });
  });

  it(`一个地址 ${ADDRESS_FAILURE_LIMIT} 次失败后，对的密码也要等`, async () => {
    const visitor = fromElsewhere();
    const failures = Array.from({ length: ADDRESS_FAILURE_LIMIT }, () => ({
      countyCode: COUNTY,
      id: newId(),
      address: visitor.address,
      failedAt: START,
    }));
    await database().signInFailure.createMany({ data: failures });
    const attempt = { loginName: 'yusuangu', password: GOOD };
    expect(await refusalsOf(signIn(visitor, attempt))).toEqual(['address_closed']);
    const afterwards = { ...visitor, now: later(LOCK_MINUTES) };
    await expect(signIn(afterwards, attempt)).resolves.toHaveProperty('sessionId');
    expect(await database().signInFailure.count({ where: { address: visitor.address } })).toBe(0);
  });

  it('没有这个人和密码不对：回答一样，都算一次口令', async () => {
    for (const loginName of ['yusuangu', 'mei.you']) {
      vi.mocked(scrypt).mockClear();
      const [code = ''] = await refusalsOf(tryIn(loginName, 'wrong'));
      expect(visitorCode(code)).toBe('sign_in_failed');
      expect(vi.mocked(scrypt)).toHaveBeenCalledTimes(1); // the costly part of an answer, the same for both
    }
    await database().person.updateMany({ where: { id: clerk.id }, data: { failedCount: 0, lockedUntil: null } });
  });
});

describe('重置密码', () => {
  it('系统管理员申请，安全管理员决定，旧密码和旧会话作废', async () => {
    const { sessionId } = await tryIn('yusuangu', GOOD);
    const form = { id: clerk.id, expectedVersion: await versionOf(COUNTY, clerk.id) };
    const { resetId } = await requestPasswordReset(system, form);
    const again = { ...form, expectedVersion: await versionOf(COUNTY, clerk.id) };
    expect(await refusalsOf(requestPasswordReset(system, again))).toEqual(['reset_already_requested']);
    const asRequester = {
      ...security,
      actor: { ...(security.actor ?? { displayName: '', seats: [] }), personId: system.actor?.personId ?? '' },
    };
    expect(await refusalsOf(decidePasswordReset(asRequester, { id: resetId, decision: 'approve' }))).toEqual([
      'requested_by_yourself',
    ]);
    const { oneTimePassword } = await decidePasswordReset(security, { id: resetId, decision: 'approve' });
    expect(await openSession(COUNTY, sessionId, START)).toBeNull();
    expect(await refusalsOf(tryIn('yusuangu', GOOD))).toEqual(['wrong_password']);
    const next = await tryIn('yusuangu', oneTimePassword);
    expect(await openSession(COUNTY, next.sessionId, START)).toMatchObject({ mustChangePassword: true });
    expect(await trailOf(COUNTY, 'decide-password-reset')).toEqual(['refused', 'done']);
  });
});

describe('演示入口', () => {
  it('演示县一点即入，账号没有密码', async () => {
    const { id, password } = await openAccount(DEMO, 'jixiaogu', { seat: 'performance_office' });
    expect(password).toBeNull();
    const { sessionId } = await enterDemo(visitorOf(DEMO), { personId: id });
    expect(await openSession(DEMO, sessionId, START)).toMatchObject({ actor: { personId: id } });
    expect(await refusalsOf(signIn(visitorOf(DEMO), { loginName: 'jixiaogu', password: '' }))).toEqual([
      'wrong_password',
    ]);
  });

  it('有真实数据的县拒绝', async () => {
    expect(await refusalsOf(enterDemo(visitorOf(COUNTY), { personId: clerk.id }))).toEqual(['no_demo_county']);
  });
});
