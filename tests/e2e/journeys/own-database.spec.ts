import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import pg from 'pg';
import { type ServerInstance, startInstance, startServerInstance } from '@/scripts/test-instance.mjs';
import { AccountsPage } from '../pages/accounts-page';
import { FirstPasswordPage } from '../pages/first-password-page';
import { LoginPage } from '../pages/login-page';
import { SeatsPage } from '../pages/seats-page';
import { ChainPage } from '../pages/trail-page';
import { type County, test } from '../support/county';

const REFUSED = '登录名或密码不正确，或账号已暂时锁定。';
/** The password each chooses; it must not name the account. */
const OWN = {
  xitong: 'Pappel-und-Sand-7',
  anquan: 'Wind-im-Schilf-38',
  shenji: 'Salz-am-Ufer-512',
  office: 'Eis-im-Oktober-9',
};
const run = promisify(execFile);

test.describe('a database of the bureau’s own', () => {
  test.describe.configure({ mode: 'serial' });
  let server: ServerInstance;
  const passwords = new Map<string, string>();

  test.beforeAll(async () => {
    server = await startServerInstance();
    for (const [, name, password] of server.output().matchAll(/登录名 (\S+) {2}一次性密码 (\S+)/g)) {
      passwords.set(name ?? '', password ?? '');
    }
  });
  test.afterAll(() => server?.stop());

  const visit = (county: County) => county.visitor({ baseURL: server.url });
  const passwordOf = (name: string) => passwords.get(name) ?? '';

  test('SCN-10 first start on a database of one’s own: three administrators, no demo entry', async ({ county }) => {
    county.awaits(401, 404);
    expect([...passwords.keys()]).toEqual(['xitong', 'anquan', 'shenji']);
    await expectNothingPrintedAgain(server.databaseUrl);
    const page = await visit(county);
    await page.goto('/');
    const login = await LoginPage.on(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录');
    await expect(page.getByText('演示')).toHaveCount(0);
    await expectNoDemoEntry(page);

    await login.signIn('xitong', 'ein-Fehlversuch-1');
    await expect(login.refusal).toContainText(REFUSED);
    await login.signIn('nobody.here', 'ein-Fehlversuch-1');
    await expect(login.refusal).toContainText(REFUSED);

    await login.signIn('xitong', passwordOf('xitong'));
    await changeFirstPassword(page, passwordOf('xitong'), OWN.xitong);
    await login.signIn('xitong', passwordOf('xitong'));
    await expect(login.refusal).toContainText(REFUSED);
    await login.signIn('xitong', OWN.xitong);
    await page.waitForURL('**/administration/accounts');
    await expectBothNeeded(county, await AccountsPage.open(page));
  });

  /** 系统管理员 creates, 安全管理员 grants: neither alone lets anybody in. */
  async function expectBothNeeded(county: County, accounts: AccountsPage): Promise<void> {
    await expect(accounts.rows).toHaveCount(3);
    await accounts.create('jixiao.1', '财政局绩效股经办');
    const row = accounts.rows.filter({ hasText: 'jixiao.1' });
    await expect(row).toContainText('待授席位');
    const answer = await accounts.page.goto('/administration/seats');
    expect(answer?.status()).toBe(404);

    const security = await visit(county);
    await (await LoginPage.open(security)).signIn('anquan', passwordOf('anquan'));
    await changeFirstPassword(security, passwordOf('anquan'), OWN.anquan);
    await (await LoginPage.on(security)).signIn('anquan', OWN.anquan);
    await security.waitForURL('**/inbox');
    expect((await security.goto('/administration/accounts'))?.status()).toBe(404);
    const seats = await SeatsPage.open(security, 'jixiao.1');
    await seats.grant('绩效股');
    const words = await security.getByText(/^席位已授予。一次性密码/).innerText();
    const password = /一次性密码 (\S+) 只显示这一次/.exec(words)?.[1] ?? '';

    const newcomer = await visit(county);
    await (await LoginPage.open(newcomer)).signIn('jixiao.1', password);
    await changeFirstPassword(newcomer, password, OWN.office);
    await (await LoginPage.on(newcomer)).signIn('jixiao.1', OWN.office);
    await newcomer.waitForURL('**/inbox');
    await newcomer.goto('/projects');
    await expect(newcomer.getByRole('main')).toContainText('共 0 项');
    await newcomer.goto('/indicators');
    await expect(newcomer.getByRole('main')).toContainText('共 310 条');
  }

  test('SCN-13 a broken chain is found, by the page and by the command', async ({ county }) => {
    const page = await visit(county);
    await (await LoginPage.open(page)).signIn('shenji', passwordOf('shenji'));
    await changeFirstPassword(page, passwordOf('shenji'), OWN.shenji);
    await (await LoginPage.on(page)).signIn('shenji', OWN.shenji);
    await page.waitForURL('**/audit');
    await expect((await ChainPage.open(page)).verdict).toHaveText(/^审计链完整，共 \d+ 条$/);
    await expectReadOnly(server.databaseUrl);
    const number = 5;

    await changeOneLetter(server.adminUrl, number);
    const broken = await ChainPage.open(page);
    await expect(broken.verdict).toHaveText(`审计链在第 ${number} 条断裂`);
    await expect(page.getByText('这一条的内容或它的校验值被改动')).toBeVisible();
    const command = await verify(server.databaseUrl);
    expect(command.code).toBe(1);
    expect(command.output).toContain(`第 ${number} 条`);

    await changeOneLetter(server.adminUrl, number);
    await expect((await ChainPage.open(page)).verdict).toHaveText(/^审计链完整，共 \d+ 条$/);
    expect((await verify(server.databaseUrl)).code).toBe(0);
  });
});

/** A second start on the same database says nothing of passwords. */
async function expectNothingPrintedAgain(databaseUrl: string): Promise<void> {
  const second = await startInstance({ DATABASE_URL: databaseUrl });
  await second.stop();
  expect(second.output()).toContain('首次启动的准备：已有数据');
  expect(second.output()).not.toContain('一次性密码 ');
}

async function expectNoDemoEntry(page: Page): Promise<void> {
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
  const origin = new URL(page.url()).origin;
  await page.request.post('/api/auth/callback/demo', {
    headers: { Origin: origin },
    form: { csrfToken, personId: '01a20539-0000-7000-8000-000000000000', json: 'true' },
  });
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('mingbai.session');
  expect((await page.request.get('/inbox', { maxRedirects: 0 })).status()).toBe(307);
}

/** Every page leads to the change; a plain password is refused with what is missing. */
async function changeFirstPassword(page: Page, oneTime: string, next: string): Promise<void> {
  await FirstPasswordPage.on(page);
  await page.goto('/account');
  const form = await FirstPasswordPage.on(page);
  await form.change(oneTime, 'password');
  await expect(form.refusal).toContainText('新密码至少 12 位，现为 8 位。');
  await expect(form.refusal).toContainText('新密码须含大写字母、小写字母、数字、符号中的至少 3 类。');
  await form.change(oneTime, next);
  await page.waitForURL('**/login');
}

/** The application's own role can neither change nor take away an entry. */
async function expectReadOnly(databaseUrl: string): Promise<void> {
  await withDatabase(databaseUrl, async (client) => {
    for (const statement of [
      'UPDATE audit_entry SET payload = payload',
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
    ]) {
      await expect(client.query(statement)).rejects.toThrow(/permission denied|not allowed|append-only/);
    }
  });
}

/** Swaps two letters of one entry's text; done twice it is as before. */
async function changeOneLetter(adminUrl: string, sequence: number): Promise<void> {
  await withDatabase(adminUrl, async (client) => {
    const swap = "translate(substr(payload, 1, 40), 'ae', 'ea') || substr(payload, 41)";
    const { rowCount } = await client.query(`UPDATE audit_entry SET payload = ${swap} WHERE sequence = $1`, [sequence]);
    expect(rowCount).toBe(1);
  });
}

async function withDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function verify(databaseUrl: string): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  try {
    const { stdout } = await run('npm', ['run', '--silent', 'audit:verify'], { env });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = Object(error);
    return { code: Number(code), output: String(stdout) };
  }
}
