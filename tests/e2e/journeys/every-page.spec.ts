import { type APIResponse, expect, type Response } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/county';
import {
  auditor,
  clerkOf,
  DIVISION,
  divisionOf,
  evaluator,
  office,
  SCHOOL,
  security,
  systemKeeper,
} from '../support/users';

/** What each seat's menu leads to, in the order of the lifecycle. */
const MENUS = [
  { who: clerkOf(SCHOOL), entries: ['待办', '年度日历', '报送回执', '指标库', '项目', '绩效目标'] },
  { who: divisionOf(DIVISION), entries: ['待办', '年度日历', '报送回执', '指标库', '项目', '绩效目标', '预算单位'] },
  { who: evaluator, entries: ['待办', '年度日历', '报送回执', '指标库', '项目', '绩效目标'] },
  {
    who: office,
    entries: ['待办', '年度日历', '报送回执', '指标库', '项目', '绩效目标', '预算单位', '第三方机构', '培训与实操'],
  },
  { who: systemKeeper, entries: ['账号', '单位名单', '密码重置'] },
  { who: security, entries: ['待办', '席位授权', '密码重置', '登录锁定', '登录和密码规定'] },
  { who: auditor, entries: ['操作记录', '审计链核验'] },
] as const;

test('SCN-17 every page of every menu opens for everybody, with its headers and without a complaint', async ({
  county,
}) => {
  const visitor = await county.visitor();
  const login = await visitor.goto('/login');
  const nonces = new Set([expectHardened(login)]);
  await expectAccessible(visitor);

  for (const { who, entries } of MENUS) {
    const page = await county.enter(who);
    const menu = page.getByRole('navigation', { name: '业务菜单' });
    const links = await menu.getByRole('link').all();
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining([...entries]));
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    for (const address of addresses) {
      const answer = await page.goto(address ?? '');
      expect(answer?.status(), `${who.seat} ${address}`).toBe(200);
      nonces.add(expectHardened(answer));
      await expect(page.locator('main header h1')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);
      await expectAccessible(page);
    }
  }
  const desk = await county.enter(office);
  nonces.add(expectHardened(await desk.request.get('/api/indicators/entries')));
  nonces.add(expectHardened(await desk.request.get('/api/health')));
  const pages = MENUS.flatMap(({ entries }) => entries).length;
  expect(nonces.size, 'no nonce is used twice').toBeGreaterThanOrEqual(pages + 3);

  const cookie = (await desk.context().cookies()).find(({ name }) => name === 'mingbai.session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

/** The headers of an answer are those of the house; the nonce of its policy comes back. */
function expectHardened(answer: Response | APIResponse | null): string {
  const headers = answer?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("form-action 'self'");
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(headers['cache-control']).toContain('no-store');
  return /'nonce-([^']{16,})'/.exec(policy)?.[1] ?? '';
}
