import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CountyRecord } from '@/lib/organisation/data/counties';
import { authOptions } from '@/lib/web/auth-options';

const demo: CountyRecord = { countyCode: '990141', name: '测试县', isDemo: true, businessDate: '2025-05-20' };
const real: CountyRecord = { ...demo, isDemo: false, businessDate: null };

const providers = (county: CountyRecord) => authOptions(county).providers.map((provider) => provider.options?.id);

beforeAll(() => vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test'));
afterEach(() => vi.unstubAllEnvs());

describe('演示入口只在演示模式里存在', () => {
  it.each([
    ['演示启动、演示县', '1', demo, ['password', 'demo']],
    ['演示启动、真实县', '1', real, ['password']],
    ['外接数据库启动、演示县', undefined, demo, ['password']],
    ['外接数据库启动、真实县', undefined, real, ['password']],
    ['写成 true 不算', 'true', demo, ['password']],
  ])('%s', (_name, setting, county, expected) => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
    vi.stubEnv('MINGBAI_DEMO', setting);
    expect(providers(county)).toEqual(expected);
  });
});

describe('会话令牌', () => {
  it('只带会话编号，不带姓名、席位、邮箱', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
    const { callbacks } = authOptions(demo);
    const token = { name: '甲', email: 'x', sub: 'y', sid: 'old' };
    const given = { token, account: null, user: { id: 'session' } };
    expect(await callbacks?.jwt?.(given)).toEqual({ sid: 'session' });
  });

  it('https 时用 __Host- 名，回环 http 时不用', () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test');
    vi.stubEnv('NEXTAUTH_URL', 'https://jx.example.cn');
    expect(authOptions(real).cookies?.sessionToken).toMatchObject({
      name: '__Host-mingbai.session',
      options: { httpOnly: true, sameSite: 'lax', secure: true, path: '/' },
    });
    vi.stubEnv('NEXTAUTH_URL', 'http://127.0.0.1:3000');
    expect(authOptions(real).cookies?.sessionToken).toMatchObject({
      name: 'mingbai.session',
      options: { secure: false },
    });
  });
});
