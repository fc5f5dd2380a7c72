/** The way in: by one click in the demo, by name and password elsewhere. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import type { User } from '../support/users';

export class LoginPage {
  private constructor(readonly page: Page) {}

  static async open(page: Page): Promise<LoginPage> {
    if (!new URL(page.url(), 'http://nowhere').pathname.endsWith('/login')) await page.goto('/login');
    return LoginPage.on(page);
  }

  static async on(page: Page): Promise<LoginPage> {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    return new LoginPage(page);
  }

  /** One click on the account; ends on the page the person starts from. */
  async enter({ seat, place }: User): Promise<void> {
    const accounts = this.page.getByRole('region', { name: '演示账号' });
    await accounts.getByLabel('查席位或单位').fill(place ?? seat);
    const list = place === null ? accounts : accounts.getByRole('list', { name: seat, exact: true });
    await list.getByRole('button', { name: place ?? seat, exact: true }).click();
    await this.page.waitForURL((address) => address.pathname !== '/login' && address.pathname !== '/');
  }

  async signIn(loginName: string, password: string): Promise<void> {
    await this.page.getByLabel('登录名').fill(loginName);
    await this.page.getByLabel('密码').fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
