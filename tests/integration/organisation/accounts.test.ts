import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '@/lib/core/context';
import { Conflict, Forbidden, NotFound } from '@/lib/core/errors';
import { createPerson } from '@/lib/organisation/acts/create-person';
import { disablePerson } from '@/lib/organisation/acts/disable-person';
import { enablePerson } from '@/lib/organisation/acts/enable-person';
import { grantSeat } from '@/lib/organisation/acts/grant-seat';
import { revokeSeat } from '@/lib/organisation/acts/revoke-seat';
import { signIn } from '@/lib/organisation/acts/sign-in';
import { getAccount } from '@/lib/organisation/queries/get-account';
import { listAccountsAwaitingSeat } from '@/lib/organisation/queries/list-accounts-awaiting-seat';
import { openSession } from '@/lib/organisation/session-door';
import {
  contextOf,
  foundCounty,
  type NewPerson,
  openAccount,
  refusalsOf,
  START,
  seated,
  trailOf,
  versionOf,
  visitorOf,
} from '@/tests/factories/county';

const COUNTY = '990111';
const OTHER = '990112';
let system: RequestContext;
let security: RequestContext;
let people: { system: NewPerson; security: NewPerson };

beforeAll(async () => {
  await foundCounty(COUNTY);
  await foundCounty(OTHER);
  people = {
    system: await openAccount(COUNTY, 'xitong', { seat: 'system_administrator' }),
    security: await openAccount(COUNTY, 'anquan', { seat: 'security_administrator' }),
  };
  system = await contextOf(COUNTY, people.system.id);
  security = await contextOf(COUNTY, people.security.id);
});

async function newAccount(loginName: string): Promise<string> {
  return (await createPerson(system, { loginName, displayName: loginName })).id;
}

async function grant(id: string, seat: object): Promise<{ grantId: string; oneTimePassword: string | null }> {
  return grantSeat(security, { id, expectedVersion: await versionOf(COUNTY, id), ...seat });
}

describe('两人开账号', () => {
  it('系统管理员创建、安全管理员授予后才可用，一次性密码只给授予人', async () => {
    const id = await newAccount('xin.ren');
    expect(await getAccount(system, id)).toMatchObject({ state: 'created', hasPassword: false });
    expect((await listAccountsAwaitingSeat(security)).map((account) => account.id)).toContain(id);
    const { oneTimePassword } = await grant(id, { seat: 'performance_office' });
    expect(oneTimePassword).toMatch(/^\w{4}(-\w{4}){3}$/);
    expect(await getAccount(system, id)).toMatchObject({ state: 'active', mustChangePassword: true });
    expect((await trailOf(COUNTY, 'create-person')).at(-1)).toBe('done');
    expect((await trailOf(COUNTY, 'grant-seat')).at(-1)).toBe('done');
  });

  it('没有席位的账号登录不了', async () => {
    await newAccount('wu.xiwei');
    const attempt = signIn(visitorOf(COUNTY), { loginName: 'wu.xiwei', password: 'whatever it is' });
    expect(await refusalsOf(attempt)).toEqual(['wrong_password']);
  });

  it('登录名已用、登录名写法不对，都说清楚', async () => {
    expect(await refusalsOf(createPerson(system, { loginName: 'XITONG', displayName: '又一个' }))).toEqual([
      'login_name_taken',
    ]);
    await expect(createPerson(system, { loginName: '1', displayName: '' })).rejects.toMatchObject({
      fields: [{ field: 'loginName' }, { field: 'displayName' }],
    });
  });

  it('创建人后来成了安全管理员，也不能给自己建的账号授席位', async () => {
    const id = await newAccount('bei.jian');
    const turned = {
      ...system,
      actor: { ...(system.actor ?? { personId: '', displayName: '' }), seats: security.actor?.seats ?? [] },
    };
    const attempt = grantSeat(turned, { id, expectedVersion: 1, seat: 'performance_office' });
    expect(await refusalsOf(attempt)).toEqual(['created_by_yourself']);
    expect((await trailOf(COUNTY, 'grant-seat')).at(-1)).toBe('refused');
  });

  it('系统管理员不能授席位，安全管理员不能建账号，业务席位两样都不能', async () => {
    const id = await newAccount('yue.quan');
    const wanted = { id, expectedVersion: 1, seat: 'performance_office' };
    await expect(grantSeat(system, wanted)).rejects.toBeInstanceOf(Forbidden);
    await expect(createPerson(security, { loginName: 'abc.d', displayName: 'x' })).rejects.toBeInstanceOf(Forbidden);
    const office = seated(COUNTY, { seat: 'performance_office' });
    await expect(grantSeat(office, wanted)).rejects.toBeInstanceOf(Forbidden);
    await expect(createPerson(office, { loginName: 'abc.d', displayName: 'x' })).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('三员互斥', () => {
  it('同一人不能兼两个管理员席位，也不能兼业务席位', async () => {
    const second = { id: people.system.id, expectedVersion: await versionOf(COUNTY, people.system.id) };
    expect(await refusalsOf(grantSeat(security, { ...second, seat: 'audit_administrator' }))).toEqual([
      'two_administrator_seats',
    ]);
    expect(await refusalsOf(grantSeat(security, { ...second, seat: 'performance_office' }))).toEqual([
      'administrator_with_business_seat',
    ]);
    const id = await newAccount('ye.wu');
    await grant(id, { seat: 'budget_office' });
    expect(await refusalsOf(grant(id, { seat: 'audit_administrator' }))).toEqual(['administrator_with_business_seat']);
  });

  it('一人可有几个业务席位', async () => {
    const id = await newAccount('liang.xi');
    await grant(id, { seat: 'budget_office' });
    await grant(id, { seat: 'performance_office' });
    expect((await getAccount(security, id)).grants).toHaveLength(2);
    expect(await refusalsOf(grant(id, { seat: 'budget_office' }))).toEqual(['seat_already_held']);
  });

  it('不能给自己授席位；最后一位管理员不能停用', async () => {
    const mine = { id: people.security.id, expectedVersion: await versionOf(COUNTY, people.security.id) };
    expect(await refusalsOf(grantSeat(security, { ...mine, seat: 'security_administrator' }))).toContain('own_account');
    expect(await refusalsOf(disablePerson(system, mine))).toEqual(['last_administrator']);
  });
});

describe('收回与停用立即生效', () => {
  async function signedIn(loginName: string): Promise<{ id: string; sessionId: string }> {
    const id = await newAccount(loginName);
    const { oneTimePassword } = await grant(id, { seat: 'budget_office' });
    const { sessionId } = await signIn(visitorOf(COUNTY), { loginName, password: oneTimePassword });
    expect(await openSession(COUNTY, sessionId, START)).not.toBeNull();
    return { id, sessionId };
  }

  it('停用：会话结束、席位收回；启用后回到待授席位', async () => {
    const { id, sessionId } = await signedIn('ting.yong');
    await disablePerson(system, { id, expectedVersion: await versionOf(COUNTY, id) });
    expect(await openSession(COUNTY, sessionId, START)).toBeNull();
    expect(await getAccount(system, id)).toMatchObject({ state: 'disabled', grants: [] });
    await enablePerson(system, { id, expectedVersion: await versionOf(COUNTY, id) });
    expect(await getAccount(system, id)).toMatchObject({ state: 'created' });
  });

  it('席位增减：会话结束', async () => {
    const { id, sessionId } = await signedIn('zeng.xi');
    const { grantId } = await grant(id, { seat: 'performance_office' });
    expect(await openSession(COUNTY, sessionId, START)).toBeNull();
    await revokeSeat(security, { id, grantId, expectedVersion: await versionOf(COUNTY, id) });
    expect((await getAccount(security, id)).grants.map((held) => held.seat)).toEqual(['budget_office']);
  });

  it('版本过期、别县的账号', async () => {
    const id = await newAccount('guo.qi');
    await expect(grantSeat(security, { id, expectedVersion: 7, seat: 'expert' })).rejects.toBeInstanceOf(Conflict);
    const elsewhere = { ...security, countyCode: OTHER };
    await expect(grantSeat(elsewhere, { id, expectedVersion: 1, seat: 'expert' })).rejects.toBeInstanceOf(NotFound);
    await expect(getAccount(elsewhere, id)).rejects.toBeInstanceOf(NotFound);
  });

  it('同一表单送两次只办一次', async () => {
    const id = await newAccount('lian.ji');
    const form = { id, expectedVersion: 1, seat: 'expert' };
    const both = await Promise.allSettled([grantSeat(security, form), grantSeat(security, form)]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await getAccount(security, id)).grants).toHaveLength(1);
  });
});
