import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEATS } from '@/lib/core/seat';
import { clientAddress, PEER_HEADER } from '@/lib/web/client-address';
import { inputOf } from '@/lib/web/form-input';
import { homeOf, menuFor } from '@/lib/web/menu';
import { safeNext } from '@/lib/web/path-header';
import { isSameOrigin } from '@/lib/web/same-origin';
import { contentSecurityPolicy, securityHeaders } from '@/lib/web/security-headers';

afterEach(() => vi.unstubAllEnvs());

describe('写请求的来源', () => {
  const request = (method: string, headers: Record<string, string>) =>
    new Request('http://127.0.0.1:3000/api/x', { method, headers: { host: '127.0.0.1:3000', ...headers } });

  it.each<[string, string, Record<string, string>, boolean]>([
    ['读不看来源', 'GET', { origin: 'https://evil.example' }, true],
    ['本站页面', 'POST', { origin: 'http://127.0.0.1:3000' }, true],
    ['没有来源', 'POST', {}, false],
    ['别的站', 'POST', { origin: 'https://evil.example' }, false],
    ['同名别的端口', 'POST', { origin: 'http://127.0.0.1:3001' }, false],
    ['沙箱页面', 'DELETE', { origin: 'null' }, false],
  ])('%s', (_name, method, headers, expected) => {
    expect(isSameOrigin(request(method, headers))).toBe(expected);
  });

  it('反向代理改了 Host 时，以对外地址为准', () => {
    vi.stubEnv('NEXTAUTH_URL', 'https://jx.example.cn/');
    expect(isSameOrigin(request('POST', { origin: 'https://jx.example.cn' }))).toBe(true);
  });
});

describe('访客的地址', () => {
  const read = (headers: Record<string, string>) => (name: string) => headers[name] ?? null;
  const forged = { [PEER_HEADER]: '::ffff:203.0.113.9', 'x-forwarded-for': '10.9.9.9' };

  it('没有可信代理时只认对端，伪造的转发头无用', () => {
    expect(clientAddress(read(forged))).toBe('203.0.113.9');
    expect(clientAddress(read({}))).toBe('');
  });

  it('可信代理转来的，取最后一个不是代理的地址', () => {
    vi.stubEnv('MINGBAI_TRUSTED_PROXIES', '10.0.0.1, 10.0.0.2');
    const chain = { [PEER_HEADER]: '10.0.0.1', 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2' };
    expect(clientAddress(read(chain))).toBe('203.0.113.7');
    expect(clientAddress(read(forged))).toBe('203.0.113.9');
  });
});

describe('登录后去哪里', () => {
  it.each([
    [undefined, '/'],
    ['/targets/1?tab=a', '/targets/1?tab=a'],
    ['//evil.example', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/api/auth/signout', '/'],
    ['/targets\r\nSet-Cookie: a=b', '/'],
    [['/targets', '/projects'], '/'],
  ])('%s', (next, expected) => {
    expect(safeNext(next)).toBe(expected);
  });
});

describe('安全响应头', () => {
  it('正式运行时脚本只认随机数，没有 unsafe-inline、unsafe-eval', () => {
    const policy = contentSecurityPolicy('abc', false);
    const scripts = policy.split('; ').find((one) => one.startsWith('script-src '));
    expect(scripts).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.split('; ').find((one) => one.startsWith('style-src '))).not.toContain('unsafe');
  });

  it('HSTS 只在 https，noindex 只在演示', () => {
    expect(securityHeaders(false, false)).not.toHaveProperty('Strict-Transport-Security');
    expect(securityHeaders(true, false)).toHaveProperty('Strict-Transport-Security');
    expect(securityHeaders(false, false)).not.toHaveProperty('X-Robots-Tag');
    expect(securityHeaders(false, true)).toMatchObject({ 'X-Robots-Tag': 'noindex, nofollow' });
  });
});

describe('菜单', () => {
  const actor = (seat: (typeof SEATS)[number]) => ({
    personId: 'p',
    displayName: '',
    seats: [{ seat, unitId: null, divisionId: null, agencyId: null }],
  });

  it.each(SEATS)('%s 有处可去，地址不重复', (seat) => {
    const hrefs = menuFor(actor(seat)).flatMap((group) => group.items.map((item) => item.href));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(homeOf(actor(seat))).toBe(hrefs[0]);
  });

  it('三员看不到业务菜单，没有席位的人只有自己的账号', () => {
    for (const seat of ['system_administrator', 'audit_administrator'] as const) {
      for (const { items } of menuFor(actor(seat))) {
        for (const { href } of items) expect(href).toMatch(/^\/(administration|audit)/);
      }
    }
    expect(homeOf({ personId: 'p', displayName: '', seats: [] })).toBe('/account');
  });
});

describe('表单内容', () => {
  it('带 [] 的名字成列表，$ACTION 字段不算', () => {
    const form = new FormData();
    form.append('a', '1');
    form.append('b[]', '2');
    form.append('b[]', '3');
    form.append('$ACTION_ID_x', '');
    expect(inputOf(form)).toEqual({ a: '1', b: ['2', '3'] });
  });
});
